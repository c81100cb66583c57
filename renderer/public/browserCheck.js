// Runs before the app, in old syntax: a browser that lacks what the app is written with would show an empty page.
(function () {
  var needs = {
    'Promise.withResolvers': typeof Promise === 'function' && 'withResolvers' in Promise,
    'Map.groupBy': typeof Map === 'function' && 'groupBy' in Map,
    'Array.toSorted': 'toSorted' in Array.prototype,
    'Intl.Segmenter': typeof Intl === 'object' && 'Segmenter' in Intl,
    'light-dark()': typeof CSS !== 'undefined' && CSS.supports('color', 'light-dark(#000, #fff)'),
  };
  var missing = Object.keys(needs).filter(function (name) {
    return !needs[name];
  });
  if (missing.length === 0) return;
  var isGerman = navigator.language.indexOf('de') === 0;
  var newer = 'Chrome / Edge 123, Firefox 125, Safari 17.5';
  var sentence = isGerman
    ? 'Dieser Browser ist zu alt für Setzkasten. Nimm einen ab ' + newer + '. Ihm fehlt: '
    : 'This browser is too old for Setzkasten. Use one from ' + newer + ' on. It lacks: ';
  document.addEventListener('DOMContentLoaded', function () {
    var note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.textContent = sentence + missing.join(', ') + '.';
    document.body.appendChild(note);
  });
})();
