/** The few words that Setzkasten adds to an issue, in the issue's language. */
export interface Labels {
  readonly by: string;
  /** Precedes an issue's number. */
  readonly issue: string;
  readonly sponsor: string;
  readonly tips: Readonly<Record<'watch' | 'read' | 'listen' | 'try', string>>;
  readonly source: string;
  /** Precedes a picture's alt text in plain text. */
  readonly picture: string;
  /** Precedes a chart's description where its picture cannot be. */
  readonly chart: string;
  /** Names a table where its picture cannot be. */
  readonly table: string;
  /** Opens a chart's data. */
  readonly chartData: string;
  /** Shown with the alt text in place of a missing picture. */
  readonly missingPicture: string;
  /** The label of the link to the mail's web page. */
  readonly viewOnline: string;
  /** Precede a line of sources where a sign does not. */
  readonly sources: { readonly one: string; readonly other: string };
  /** The label of the unsubscribe link. */
  readonly unsubscribe: string;
}

const german: Labels = {
  by: 'Von',
  issue: 'Ausgabe',
  sponsor: 'Anzeige',
  tips: { watch: 'Sehenswert', read: 'Lesenswert', listen: 'Hörenswert', try: 'Ausprobieren' },
  source: 'Quelle',
  picture: 'Bild',
  chart: 'Diagramm',
  table: 'Tabelle',
  chartData: 'Die Daten als Tabelle',
  missingPicture: 'Bild fehlt',
  viewOnline: 'Im Browser lesen',
  sources: { one: 'Quelle:', other: 'Quellen:' },
  unsubscribe: 'Abmelden',
};

const english: Labels = {
  by: 'By',
  issue: 'Issue',
  sponsor: 'Advertisement',
  tips: {
    watch: 'Worth watching',
    read: 'Worth reading',
    listen: 'Worth hearing',
    try: 'Worth trying',
  },
  source: 'Source',
  picture: 'Image',
  chart: 'Chart',
  table: 'Table',
  chartData: 'The data as a table',
  missingPicture: 'Image missing',
  viewOnline: 'Read in the browser',
  sources: { one: 'Source:', other: 'Sources:' },
  unsubscribe: 'Unsubscribe',
};

/** Returns the labels for a BCP 47 language tag: German for `de…`, otherwise English. */
export function labelsFor(language: string): Labels {
  return language.toLowerCase().startsWith('de') ? german : english;
}
