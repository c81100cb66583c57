/** The few words that Setzkasten itself puts into an issue, in the language. */
export interface Labels {
  readonly by: string;
  readonly sponsor: string;
  readonly tips: Readonly<Record<'watch' | 'read' | 'listen' | 'try', string>>;
  readonly source: string;
  /** Before a picture's alt text in plain text. */
  readonly picture: string;
  /** Stands with the alt text where a picture should be that is not there. */
  readonly missingPicture: string;
  /** What the link is called by which readers leave. */
  readonly unsubscribe: string;
}

const german: Labels = {
  by: 'Von',
  sponsor: 'Anzeige',
  tips: { watch: 'Sehenswert', read: 'Lesenswert', listen: 'Hörenswert', try: 'Ausprobieren' },
  source: 'Quelle',
  picture: 'Bild',
  missingPicture: 'Bild fehlt',
  unsubscribe: 'Abmelden',
};

const english: Labels = {
  by: 'By',
  sponsor: 'Advertisement',
  tips: {
    watch: 'Worth watching',
    read: 'Worth reading',
    listen: 'Worth hearing',
    try: 'Worth trying',
  },
  source: 'Source',
  picture: 'Image',
  missingPicture: 'Image missing',
  unsubscribe: 'Unsubscribe',
};

/** The labels for a BCP 47 language tag: German for `de…`, English for every other. */
export function labelsFor(language: string): Labels {
  return language.toLowerCase().startsWith('de') ? german : english;
}
