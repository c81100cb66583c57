import type { Messages } from '../messages.ts';

export const importing: Messages['importing'] = {
  title: 'Ausgabe importieren',
  lead: 'Text, Markdown, HTML, eine Mail oder ein Dokument einer früheren Ausgabe: Setzkasten erkennt die Blöcke an ihrer Form, kein Wort geht verloren. Eine issue.json wird Block für Block übernommen; wähle ihren Ordner, dann kommen ihre Bilder mit. Der Export eines Mail-Werkzeugs, ein Postfach oder ein Ordner kommt als Ganzes.',
  chooseFile: 'Datei wählen',
  chooseFolder: 'Ordner wählen',
  paste: 'Oder den Text hier einfügen',
  found: 'Erkannt',
  leftOut: (count) =>
    count === 1 ? '1 Zeile bleibt draußen:' : `${String(count)} Zeilen bleiben draußen:`,
  hiddenEmails: (count) =>
    count === 1
      ? 'Eine Mailadresse war vor Programmen versteckt, jetzt steht dort „[email protected]“: Trage sie in der Ausgabe ein.'
      : `${String(count)} Mailadressen waren vor Programmen versteckt, jetzt steht dort „[email protected]“: Trage sie in der Ausgabe ein.`,
  encoding: (name) => `Die Datei ist nicht in UTF-8. Sie wurde als ${name} gelesen.`,
  create: 'Als Ausgabe anlegen',
  nothing: 'Darin war kein Text.',
  unreadable: 'Diese Datei lässt sich nicht als Text lesen.',
  run: {
    stages: {
      reading: 'Der Text wird gelesen',
      recognising: 'Blöcke werden erkannt',
    },
    characters: (millions) => `${german(millions)} Mio. Zeichen`,
    megabytes: (count) => `${german(count)} MB`,
    cancel: 'Import abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts übernommen.',
    failed:
      'Dieser Text ist zu groß für den Arbeitsspeicher. Teile ihn und importiere die Teile einzeln.',
  },
  tooLongToShow: (size) => `Der Text hat ${size} und wird hier nicht angezeigt.`,
  more: (count) => `… und ${count.toLocaleString('de')} mehr`,
  pictures: {
    allThere: (count) =>
      count === 1 ? 'Das Bild der Ausgabe ist dabei.' : `Alle ${String(count)} Bilder sind dabei.`,
    missing: (count) => (count === 1 ? '1 Bild fehlt:' : `${String(count)} Bilder fehlen:`),
    wayOn:
      'Bilder liegen im Ordner „assets“ neben der issue.json, bei einem Export im Ordner „images“. Wähle den ganzen Ordner, oder zieh ihn hierher. Was fehlt, bleibt auf der Seite leer, und die Prüfung nennt es.',
    wayOnBeside:
      'Wähle die Bilder zusammen mit dem Text oder seinen ganzen Ordner, oder zieh ihn hierher. Was fehlt, bleibt auf der Seite leer, und die Prüfung nennt es.',
    unnamed: (file) => `ohne Beschreibung (${file})`,
    notKept: (count) =>
      count === 1
        ? 'Ein Bild ließ sich nicht übernehmen; die Prüfung nennt es.'
        : `${String(count)} Bilder ließen sich nicht übernehmen; die Prüfung nennt sie.`,
  },
};

function german(millions: number): string {
  return millions.toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
