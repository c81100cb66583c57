import type { AllMessages } from '../messages.ts';

const pictures = (count: number) => (count === 1 ? 'Das Bild' : `Die ${String(count)} Bilder`);
const verb = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const exporting: AllMessages['exporting'] = {
  target: 'Ziel',
  groups: { own: 'Dein Mail-Werkzeug', others: 'Andere Mail-Werkzeuge', formats: 'Formate' },
  formats: {
    html: 'HTML-Dokument',
    eml: 'Mail-Entwurf (.eml)',
    web: 'Webseite fürs Archiv',
    rss: 'RSS-Eintrag',
    markdown: 'Markdown',
    text: 'Reiner Text',
  },
  options: {
    zip: 'HTML und Bilder in einem ZIP',
    sources: 'Adressen im reinen Text',
    frontMatter: 'Mit Titel, Datum und Namen davor (YAML)',
    pictureBase: 'Adresse, unter der die Bilder im Netz liegen',
    address: 'Adresse, unter der die Ausgabe im Netz steht',
  },
  sources: { inline: 'Hinter den Wörtern', footnotes: 'Als Fußnoten' },
  hints: {
    zip: 'So nimmt es zum Beispiel Mailchimp.',
    frontMatter: 'Für Website-Generatoren wie Hugo oder Jekyll.',
    pictureBase: 'Freiwillig, etwa https://example.org/kw35. Lade die Bilder vorher dorthin.',
    address: 'Freiwillig, etwa https://example.org/kw35.',
  },
  furtherOptions: 'Weitere Einstellungen',
  noAddress: 'Das ist keine Web-Adresse: Sie beginnt mit https:// und enthält weder ? noch #.',
  weight: (now, sent) =>
    sent === undefined
      ? `${now} KB HTML. Gmail zeigt 102 KB am Stück.`
      : `${now} KB HTML, etwa ${sent} KB, sobald das Werkzeug die Links zum Zählen verlängert. Gmail zeigt 102 KB am Stück.`,
  pictures: {
    within: (count) => `${pictures(count)} ${verb(count, 'steckt', 'stecken')} in der Datei.`,
    zip: (count) => `${pictures(count)} ${verb(count, 'liegt', 'liegen')} mit im ZIP.`,
    folder: (count) =>
      `${pictures(count)} ${verb(count, 'liegt', 'liegen')} im Ordner „images“ neben der Datei.`,
    web: (count) =>
      `${pictures(count)} ${verb(count, 'kommt', 'kommen')} von der Adresse oben. ${verb(count, 'Liegt es', 'Liegen sie')} noch nicht dort, bleibt ${verb(count, 'sein Platz', 'ihr Platz')} leer.`,
  },
  notCopied: (count) => `Das Kopieren nimmt ${verb(count, 'es', 'sie')} nicht mit.`,
  picturesByHand: (count) =>
    `${pictures(count)} ${verb(count, 'kommt', 'kommen')} beim Einfügen nicht mit: Nur Bilder mit einer https-Adresse tun das. Wo ${verb(count, 'es', 'eins')} hingehört, steht eine Zeile wie „[Bild 1: …]“; füge ${verb(count, 'das Bild', 'die Bilder')} dort ein. Mit einem Ort für Bilder im Netz (Einstellungen des Newsletters) ${verb(count, 'entfällt', 'entfallen')} ${verb(count, 'dieser Schritt', 'diese Schritte')}.`,
  copy: {
    richText: 'Formatierten Text kopieren',
    html: 'HTML kopieren',
    markdown: 'Markdown kopieren',
    text: 'Text kopieren',
  },
  copied: {
    richText: 'Der formatierte Text ist in der Zwischenablage.',
    html: 'Das HTML ist in der Zwischenablage.',
    markdown: 'Das Markdown ist in der Zwischenablage.',
    text: 'Der Text ist in der Zwischenablage.',
  },
  copyFailed: 'Das System hat das Kopieren nicht erlaubt. Schreibe stattdessen die Dateien.',
  write: { files: 'Dateien schreiben', zip: 'ZIP schreiben', file: 'Datei schreiben' },
  writing: 'Schreibt …',
  notWritten: (why) => `Es wurde nicht alles geschrieben. ${why}`,
  notThere: 'Die Ausgabe ist nicht mehr in der Bibliothek.',
  written: 'Geschrieben nach',
  showFolder: 'Ordner zeigen',
  share: 'Teilen…',
  missingPictures: (count) =>
    count === 1
      ? 'Ein Bild fehlt oder ist nicht lesbar. An seiner Stelle steht „[Bild fehlt]“.'
      : `${String(count)} Bilder fehlen oder sind nicht lesbar. An ihrer Stelle steht „[Bild fehlt]“.`,
  nextSteps: 'So geht es weiter',
  steps: {
    eml: [
      'Schreibe die Datei und öffne sie: Outlook und Thunderbird zeigen sie als Entwurf.',
      'Trage ein, wer sie bekommt.',
      'Schicke sie zuerst dir selbst.',
    ],
    web: [
      'Schreibe die Datei: Alles steckt darin, auch die Bilder.',
      'Lade sie auf deine Website. Sätze, die nur in einer Mail Sinn haben, fehlen.',
    ],
    rss: [
      'Schreibe die Datei.',
      'Setze ihren Abschnitt <item> als ersten in deinen Feed.',
      'Feed-Leser finden Bilder nur unter einer Adresse im Netz.',
    ],
    markdown: ['Kopiere das Markdown oder schreibe die Datei mit den Bildern daneben.'],
    text: ['Kopiere den Text oder schreibe die Datei.'],
  },
  checked: (day) => `Nachgesehen am ${day}`,
  source: 'Quelle',
  doubts: (tool, count) =>
    count === 1
      ? `Eines wissen wir über ${tool} nicht sicher`
      : `${String(count)} Dinge wissen wir über ${tool} nicht sicher`,
  errors: (count) => `${String(count)} Fehler vor dem Versand`,
  findings: (count) =>
    count === 1 ? '1 Hinweis vor dem Versand' : `${String(count)} Hinweise vor dem Versand`,
};
