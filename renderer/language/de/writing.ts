import type { Messages } from '../messages.ts';

export const writing: Messages['writing'] = {
  find: {
    title: 'Suchen und ersetzen',
    search: 'Suchen',
    replacement: 'Ersetzen durch',
    matches: (current, count) => {
      if (count === 0) return 'Nichts gefunden';
      return current === 0 ? `${String(count)} Treffer` : `${String(current)} von ${String(count)}`;
    },
    replaced: (count) => `${String(count)} ersetzt`,
    previous: 'Voriger Treffer',
    next: 'Nächster Treffer',
    caseSensitive: 'Groß- und Kleinschreibung beachten',
    wholeWord: 'Nur ganze Wörter',
    replace: 'Ersetzen',
    replaceAll: 'Alle',
  },
  view: {
    title: 'Ansicht',
    textSize: 'Schriftgröße',
    smaller: 'Kleiner',
    larger: 'Größer',
    percent: (value) => `${String(value)} %`,
    density: 'Abstände',
    densities: { compact: 'Eng', regular: 'Normal', airy: 'Weit' },
    focusMode: 'Fokus',
    focusModeHint: 'Nur der Absatz am Cursor bleibt deutlich.',
    typewriter: 'Schreibmaschine',
    typewriterHint: 'Die Zeile, in der du schreibst, bleibt auf gleicher Höhe.',
    checkForUpdates: 'Updates',
    checkForUpdatesHint: (host) =>
      `Fragt bei jedem Start ${host} nach einer neueren Version. Sonst nur, wenn du es im Menü wählst.`,
  },
  selected: (words, minutes) => `Auswahl: ${words}, ${minutes}`,
  block: (name, words, minutes) => `${name}: ${words}, ${minutes}`,
  budget: {
    title: 'Klicken, um ein Wortbudget zu setzen',
    most: (name) => `${name}: höchstens so viele Wörter`,
    hint: 'Gilt in jeder Ausgabe. Leer heißt ohne Budget.',
    of: (words, most, over) => `${words} / ${most}${over > 0 ? `, ${String(over)} zu viel` : ''}`,
    notKept: 'publication.json ließ sich nicht schreiben: Das Wortbudget bleibt, wie es war.',
  },
  time: (seconds) => {
    const rest = seconds % 60;
    const minutes = (seconds - rest) / 60;
    return [
      minutes > 0 && `${String(minutes)} Min.`,
      (rest > 0 || minutes === 0) && `${String(rest)} s`,
    ]
      .filter(Boolean)
      .join(' ');
  },
};
