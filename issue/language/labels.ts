import { baseOf } from '../locale/baseOf.ts';
import type { Unit } from '../text/inline.ts';

/** The few words that Setzkasten adds to an issue, in the issue's language. */
export interface Labels {
  readonly by: string;
  /** Precedes an issue's number. */
  readonly issue: string;
  readonly sponsor: string;
  readonly tips: Readonly<Record<'watch' | 'read' | 'listen' | 'try', string>>;
  readonly source: string;
  /** Precedes a picture's alt text in plain text, and marks the place of a picture that is pasted by hand. */
  readonly picture: string;
  /** Marks a chart in Markdown: its picture, or its words where that cannot be. */
  readonly chart: string;
  /** Shown in no output, but in the settings; publications may hold their own wording. */
  readonly table: string;
  /** Opens a chart's data. */
  readonly chartData: string;
  /** Shown with the alt text in place of a missing picture. */
  readonly missingPicture: string;
  /** The label of the link to the mail's web page. */
  readonly viewOnline: string;
  /** Precede a line of sources where a sign does not. */
  readonly sources: { readonly one: string; readonly other: string };
  /** A call to pass the issue on, and the names of a mail and of a plain link. */
  readonly share: { readonly call: string; readonly mail: string; readonly link: string };
  /** The label of the unsubscribe link. */
  readonly unsubscribe: string;
  /** Marks a copy's title. */
  readonly copy: string;
  /** Unit words for tokens that are to have one. */
  readonly units: Readonly<Record<'words' | 'minutes' | 'subscribers', Unit>>;
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
  share: { call: 'Weiterempfehlen:', mail: 'E-Mail', link: 'Link' },
  unsubscribe: 'Abmelden',
  copy: 'Kopie',
  units: {
    words: { one: 'Wort', other: 'Wörter' },
    minutes: { one: 'Minute', other: 'Minuten' },
    subscribers: { one: 'Abonnent:in', other: 'Abonnent:innen' },
  },
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
  share: { call: 'Share this:', mail: 'Email', link: 'Link' },
  unsubscribe: 'Unsubscribe',
  copy: 'copy',
  units: {
    words: { one: 'word', other: 'words' },
    minutes: { one: 'minute', other: 'minutes' },
    subscribers: { one: 'subscriber', other: 'subscribers' },
  },
};

/** The labels that a publication can word itself. */
export const labelNames = [
  'by',
  'issue',
  'sponsor',
  'watch',
  'read',
  'listen',
  'try',
  'source',
  'sources',
  'picture',
  'chart',
  'table',
  'chartData',
  'missingPicture',
  'viewOnline',
  'unsubscribe',
] as const;
export type LabelName = (typeof labelNames)[number];

/** A publication's own wording of labels. */
export type OwnLabels = Readonly<Partial<Record<LabelName, string>>>;

const labels = new Map<string, Labels>([
  ['de', german],
  ['en', english],
]);

/** Adds the labels of other languages, by their tags without regions. */
export function addLabels(more: Readonly<Record<string, Labels>>): void {
  for (const [tag, words] of Object.entries(more)) labels.set(tag, words);
}

/** Returns the labels for a BCP 47 language tag, English ones if there are none, with the publication's own wording. */
export function labelsFor(language: string, own?: OwnLabels): Labels {
  const usual = labels.get(baseOf(language)) ?? english;
  return own && Object.keys(own).length > 0 ? withOwn(usual, own) : usual;
}

/** A colon at the end, with the space that French has before it. */
export const finalColon = /\s?[:：]$/u;

function withOwn(usual: Labels, own: OwnLabels): Labels {
  const { tips, sources } = usual;
  return {
    ...usual,
    ...own,
    tips: {
      watch: own.watch ?? tips.watch,
      read: own.read ?? tips.read,
      listen: own.listen ?? tips.listen,
      try: own.try ?? tips.try,
    },
    sources: {
      one: own.source === undefined ? sources.one : withColonOf(sources.one, own.source),
      other: own.sources === undefined ? sources.other : withColonOf(sources.other, own.sources),
    },
  };
}

function withColonOf(usual: string, own: string): string {
  return own + (finalColon.exec(usual)?.[0] ?? ':');
}

/** What labels depend on: a publication, or the layout's context. */
export interface Worded {
  /** BCP 47 tag. */
  readonly language: string;
  readonly labels?: OwnLabels | undefined;
}

/** Returns the labels of a newsletter. */
export function labelsOf({ language, labels: own }: Worded): Labels {
  return labelsFor(language, own);
}

/** Returns the usual wording of a label. */
export function usualLabel(language: string, name: LabelName): string {
  const usual = labelsFor(language);
  switch (name) {
    case 'watch':
    case 'read':
    case 'listen':
    case 'try':
      return usual.tips[name];
    case 'sources':
      return usual.sources.other.replace(finalColon, '');
    default:
      return usual[name];
  }
}
