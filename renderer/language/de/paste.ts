import type { Messages } from '../messages.ts';

export const paste: Messages['paste'] = {
  looksLikeBlocks: 'Das sieht nach einem Newsletter aus.',
  asBlocks: 'Als Blöcke einfügen',
  tooLong: (millions) =>
    `${millions.toFixed(1).replace('.', ',')} Mio. Zeichen sind zu viel zum Einfügen. Importiere sie als eigene Ausgabe.`,
  plain: 'Als reinen Text einfügen',
  plainByKeys: (keys) =>
    `Die Zwischenablage darf die Seite nicht von sich aus lesen. Drück dafür ${keys}.`,
  copyBlock: 'Block kopieren',
  remote: (host) => `Das Bild liegt bei ${host} und ist nicht geladen.`,
  fetch: 'Bild holen',
  fetching: 'Wird geholt …',
  notFetched: {
    'address-refused': 'Die Adresse führt nicht ins Web. Von dort wird nichts geholt.',
    unreachable: 'Der Server antwortet nicht. Bist du online?',
    'not-there': 'Dort ist kein Bild mehr, oder es ist nur für Angemeldete da.',
    'no-picture':
      'Unter dieser Adresse liegt kein Bild. Öffne sie im Browser und nimm die Adresse des Bildes selbst.',
    cancelled: 'Das Holen wurde abgebrochen.',
    'too-large': 'Das Bild ist größer als 100 MB. Nimm ein kleineres.',
    missing: 'Die Ausgabe ist nicht mehr da.',
    'not-kept': 'Das Bild konnte nicht gespeichert werden.',
  },
  pictureMissing: 'Ein Bild ist nicht mitgekommen: Seine Datei fehlt in der anderen Ausgabe.',
  notDropped: 'Dort fände nicht alles davon Platz: Es bleibt, wo es ist.',
  notTaken: (lines) => (lines === 1 ? 'Eine Zeile prüfen' : `${String(lines)} Zeilen prüfen`),
  line: (number) => `Zeile ${String(number)}`,
  whyNotTaken: {
    unread: 'Nicht verstanden, nicht übernommen',
    'no-day': 'Kein Tag dabei, nicht übernommen',
    session: 'Übernommen, aber die Zeitangabe nicht verstanden',
    weekday: 'Übernommen, aber der Wochentag passt nicht zum Datum',
    columns: 'Diese Spalten haben in der Liste keinen Platz',
    cancelled: 'Abgesagt, nicht übernommen',
    differs: 'Steht mit anderer Zeit in der Liste, bleibt so',
  },
  asRemark: 'Als Anmerkung einfügen',
  listElsewhere:
    'Kalender und Tabellen gehören in einen Block mit Quartalszahlen. Füg sie dort ein.',
};
