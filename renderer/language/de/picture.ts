import type { Messages } from '../messages.ts';

export const picture: Messages['picture'] = {
  bar: 'Bild',
  goToBar: 'Werkzeuge zum Bild',
  choose: 'Bild wählen',
  replace: 'Bild ersetzen',
  describe: 'Bild beschreiben',
  writeCredit: 'Bildnachweis schreiben',
  remove: 'Bild löschen',
  options: 'Breite, Lizenz, Dunkelmodus',
  optionsCommand: 'Bild: Breite, Lizenz, Dunkelmodus',
  isDecoration: 'Nur Schmuck: Screenreader übergehen es. Beschreibe es hier, wenn es etwas zeigt',
  width: 'Breite',
  spans: {
    natural: 'Eigene Größe, höchstens die Spalte',
    column: 'So breit wie die Spalte',
    half: 'Halbe Spalte',
  },
  cautions: {
    'html-text':
      'Die Zeichnung enthält Text in HTML, der nicht gezeichnet wird: Sieh dir das Bild an.',
    'outside-parts':
      'Die Zeichnung holt Teile aus anderen Dateien, die nicht gezeichnet werden: Sieh dir das Bild an.',
    'embedded-kind':
      'Die Zeichnung enthält ein Bild, das nicht gezeichnet wird, weil es kein JPEG, PNG, GIF oder SVG ist.',
    'not-in-font': 'Der Schrift der Zeichnung fehlen Zeichen: Stattdessen stehen dort Kästchen.',
    colours: 'Das Bild nennt seine Farben auf eine Art, die nicht gelesen wird: Vergleiche sie.',
  },
  decorative: 'Nur Schmuck',
  decorativeHint: 'Screenreader übergehen es, und es braucht keine Bildbeschreibung.',
  licence: 'Lizenz',
  licenceHint:
    'Steht im Verzeichnis der Bildnachweise. Müssen Leser sie sehen, bietet die Prüfung an, sie zu ergänzen.',
  licences: [
    'Eigenes Bild',
    'Agentur',
    'Pressebild',
    'Mit Erlaubnis',
    'Gemeinfrei',
    'Unsplash-Lizenz',
    'Pexels-Lizenz',
    'Pixabay-Lizenz',
  ],
  dark: 'Im Dunkelmodus',
  darks: {
    same: 'Dasselbe Bild',
    frame: 'In einem weißen Rahmen',
    own: 'Eine eigene dunkle Fassung',
  },
  darkHint: 'Für Mailprogramme und Browser, die die Ausgabe dunkel zeigen.',
  chooseDark: 'Dunkle Fassung wählen',
  replaceDark: 'Dunkle Fassung ersetzen',
  apply: 'Übernehmen',
  crop: 'Bild zuschneiden',
  cropHint:
    'Ziehe die Kanten oder den Rahmen, oder bewege sie mit Tab und den Pfeiltasten, mit der Umschalttaste zehnmal so weit.',
  frame: 'Rahmen verschieben',
  edges: { left: 'Linke Kante', right: 'Rechte Kante', top: 'Obere Kante', bottom: 'Untere Kante' },
  percent: (value) => `${String(value)} %`,
  ratio: 'Seitenverhältnis',
  ratios: { free: 'Frei', own: 'Wie das Bild' },
  wholePicture: 'Ganzes Bild',
  pixels: (width, height) => `${width} × ${height} Pixel`,
};
