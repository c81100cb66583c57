import type { AllMessages } from '../messages.ts';

export const settings: AllMessages['settings'] = {
  sectionList: 'Bereiche',
  save: 'Einstellungen speichern',
  discard: 'Verwerfen',
  notSavedYet: 'Deine Änderungen sind noch nicht gespeichert.',
  damaged: (why) =>
    `publication.json ist beschädigt (${why}). Gespeichert wird, was hier steht; die alte Fassung bleibt im Ordner .history.`,
  conflict:
    'Die Einstellungen wurden inzwischen anderswo geändert. Nichts wurde überschrieben. Wo beide dasselbe geändert haben, gilt deins.',
  saveOntoTheirs: 'Beides zusammen speichern',
  takeTheirs: 'Fassung von der Platte nehmen',
  newer:
    'Eine neuere Fassung von Setzkasten hat diese Einstellungen geschrieben. Aktualisiere das Programm, um sie zu ändern.',
  newsletter: {
    name: 'Name',
    nameHint: 'Steht über jeder Ausgabe und als Absender im Posteingang.',
    nameMissing: 'Ein Newsletter braucht einen Namen.',
    author: 'Autorin oder Autor',
    authorHint: 'Steht unter dem Titel der ersten Ausgabe und ist der Absender deiner Tests.',
    language: 'Sprache der Ausgaben',
    languageHint:
      'Für Datum, Zahlen, Anführungszeichen, feste Wörter wie „Anzeige“ und die Lesezeit.',
    otherLanguage: 'Eine andere Sprache …',
    languageTag: 'Kürzel der Sprache',
    languageTagHint: 'Nach BCP 47, etwa „eu“ für Baskisch oder „es-MX“ für mexikanisches Spanisch.',
    wrongTag: (tag) => `„${tag}“ ist kein Kürzel einer Sprache. Die Sprache bleibt, wie sie war.`,
  },
  labels: {
    title: 'Ergänzte Wörter',
    hint: 'Ein leeres Feld hat das übliche Wort der Sprache, das grau darin steht; in Sprachen, für die Setzkasten keine Wörter hat, das englische.',
    names: {
      by: 'Vor dem Namen der Autorin oder des Autors',
      issue: 'Vor der Nummer der Ausgabe',
      sponsor: 'Kennzeichnung von Anzeigen',
      watch: 'Tipp zum Ansehen',
      read: 'Tipp zum Lesen',
      listen: 'Tipp zum Hören',
      try: 'Tipp zum Ausprobieren',
      source: 'Vor einer Quelle',
      sources: 'Vor mehreren Quellen',
      picture: 'Für ein Bild, im reinen Text',
      chart: 'Für ein Diagramm, im reinen Text',
      table: 'Für eine Tabelle, im reinen Text',
      chartData: 'Über den Daten eines Diagramms',
      missingPicture: 'Für ein fehlendes Bild',
      viewOnline: 'Link zur Web-Fassung',
      unsubscribe: 'Link zum Abmelden',
    },
  },
  mailTool: {
    label: 'Damit verschickst du',
    hint: 'Danach richten sich Prüfung und Gewicht, und der Export schlägt es als Ziel vor.',
  },
  length: {
    least: 'Wörter, mindestens',
    most: 'Wörter, höchstens',
    hint: 'So lang soll eine Ausgabe werden. Der Balken unter der Seite zeigt, wie weit du bist.',
    leastOverMost: 'Das Mindeste ist mehr als das Höchste.',
    speed: 'Lesegeschwindigkeit',
    speeds: {
      default: 'Wie in dieser Sprache üblich',
      medium: 'Wie bei Medium',
      ghost: 'Wie bei Ghost',
      own: 'Eigene',
    },
    speedHint: (words, first, least) =>
      first === 0
        ? `${words} Wörter in der Minute; Bilder zählen nicht.`
        : `${words} Wörter in der Minute, ${String(first)} s für das erste Bild, für jedes weitere eine weniger bis ${String(least)} s.`,
    wordsPerMinute: 'Wörter in der Minute',
    firstImageSeconds: 'Sekunden für das erste Bild',
    leastImageSeconds: 'Sekunden für jedes Bild, mindestens',
    thisIssue: (words, minutes) =>
      `Die offene Ausgabe: ${words} Wörter, etwa ${minutes === 1 ? '1 Minute' : `${String(minutes)} Minuten`}.`,
  },
  look: {
    look: 'Aussehen',
    looks: { newspaper: 'Zeitung', magazine: 'Magazin', letter: 'Brief' },
    sources: 'Vor den Quellen',
    schemes: { light: 'Hell', dark: 'Dunkel' },
    colours: { page: 'Seite', text: 'Text', accent: 'Akzent' },
    picker: (colour) => `${colour}: Farbe wählen`,
    refused: (typed, kept) => `„${typed}“ ist keine Farbe. Es bleibt bei ${kept}.`,
    automatic: 'Automatisch',
    automaticAccent: 'Aus dem hellen Akzent gemacht',
    contrast: 'Kontrast',
    ratio: (ratio) => `${ratio} : 1`,
    low: (ratio, needed, shown) =>
      `Schwer zu lesen: Der Kontrast ist ${ratio}, nötig sind ${needed}. Die Mail nimmt ${shown}.`,
    faint: (ratio, shown) =>
      `Dünne Striche verblassen im Dunkeln: Bei Kontrast ${ratio} nimmt die Mail ${shown}.`,
    take: (shown) => `${shown} übernehmen`,
    font: 'Schrift',
    headingFont: 'Schrift der Überschriften',
    sameFont: 'Wie der Text',
    fonts: {
      serif: 'Georgia, mit Serifen',
      sans: 'Segoe UI oder Helvetica, ohne Serifen',
      palatino: 'Palatino, mit Serifen',
      verdana: 'Verdana, ohne Serifen',
    },
    fontHint:
      'Nur Schriften, die auf den Geräten der Leser schon sind. Wo eine fehlt, springt eine ähnliche ein.',
    width: 'Breite',
    pixels: (value) => `${value} px`,
    spacing: 'Abstände',
    spacings: { compact: 'Eng', regular: 'Normal', airy: 'Weit' },
    header: {
      title: 'Kopfbild',
      hint: 'Steht in jeder Ausgabe über dem Titel.',
      choose: 'Bild wählen',
      replace: 'Anderes Bild',
      remove: 'Entfernen',
      alt: 'Was darauf zu sehen ist',
      altHint: 'Wer keine Bilder lädt, liest diesen Text: meist den Namen des Newsletters.',
      width: 'Breite in der Mail',
      link: 'Führt zu (Adresse, wenn gewünscht)',
      linkHint: 'Eine Adresse beginnt mit https:// oder mailto:.',
      blurred: (pixels) =>
        `Auf scharfen Bildschirmen wirkt es weich. Nimm eins mit ${pixels} px Breite oder zeig es schmaler.`,
    },
    reset: 'Aussehen zurücksetzen',
    preview: 'Vorschau des Aussehens',
    previewOf: { light: 'Vorschau, hell', dark: 'Vorschau, dunkel' },
    device: 'Gerät',
    specimen: 'Es ist keine Ausgabe offen: Das ist ein Muster.',
    specimenIssue: {
      title: 'So sieht eine Ausgabe aus',
      headline: 'Wovon diese Woche handelt',
      paragraph:
        'Ein Absatz in der Schrift, die du gewählt hast, lang genug, dass man sieht, wie er läuft und wo seine Zeilen brechen. Mittendrin steht ',
      link: 'ein Link',
      quote: 'Ein Satz, der groß gesetzt ist, damit man ihn nicht überliest.',
      button: 'Ein Knopf',
    },
  },
};
