import { baseOf } from '../locale/baseOf.ts';
import { perLanguage } from '../locale/perLanguage.ts';
import type { ChartKindName } from '../text/chart.ts';

/** A text for a number, which stands at `#`, by CLDR's plural categories. */
export type Plural = { readonly other: string } & Readonly<
  Partial<Record<'one' | 'few' | 'many', string>>
>;

/**
 * The words of charts and of their descriptions. Names, numbers and times stand in braces; no word around one depends on
 * its gender or case.
 */
export interface ChartWords {
  /** The language of the words, which decides their plurals. */
  readonly tag: string;
  readonly kinds: Readonly<Record<ChartKindName, string>>;
  /** With the space that it has before it. */
  readonly colon: string;
  readonly span: string;
  /** A time within a sentence. */
  readonly when: Readonly<Record<'day' | 'week' | 'month' | 'part' | 'year', string>>;
  /** Quarters and half-years in a sentence, with `{n}` or, in Roman numerals, `{roman}`; short ones on an axis. */
  readonly parts: Readonly<Record<'quarter' | 'half' | 'shortQuarter' | 'shortHalf', string>>;
  /** Follow a number from a million on. */
  readonly magnitudes: Readonly<Record<'million' | 'billion' | 'trillion', string>>;
  readonly inPercent: string;
  readonly inUnit: string;
  readonly logScale: string;
  readonly index: string;
  readonly path: string;
  readonly onlyValue: string;
  readonly high: string;
  readonly low: string;
  readonly valuesMissing: Plural;
  readonly moreSeries: Plural;
  readonly above: string;
  readonly notGiven: string;
  readonly values: Plural;
  readonly highestLowest: string;
  readonly missing: string;
  /** Follows the first missing names. */
  readonly moreMissing: Plural;
  readonly points: Plural;
  readonly range: string;
  readonly unchanged: string;
  readonly percentagePoints: Plural;
  readonly times: Plural;
  readonly millionTimes: string;
  readonly fraction: string;
  readonly lessThanMillionth: string;
  readonly largest: string;
  readonly last: string;
  readonly someSeries: string;
  readonly others: string;
  readonly column: string;
  readonly row: string;
}

const german: ChartWords = {
  tag: 'de',
  kinds: {
    line: 'Liniendiagramm',
    area: 'Flächendiagramm',
    'stacked-area': 'Gestapeltes Flächendiagramm',
    bar: 'Säulendiagramm',
    grouped: 'Gruppiertes Säulendiagramm',
    stacked: 'Gestapeltes Säulendiagramm',
    share: 'Diagramm von Anteilen',
    horizontal: 'Balkendiagramm',
    lollipop: 'Punktdiagramm',
    slope: 'Steigungsdiagramm',
    scatter: 'Streudiagramm',
  },
  colon: ': ',
  span: '{from} bis {to}',
  when: {
    day: 'am {time}',
    week: 'in {time}',
    month: 'im {time}',
    part: 'im {time}',
    year: 'im Jahr {time}',
  },
  parts: {
    quarter: '{n}. Quartal {year}',
    half: '{n}. Halbjahr {year}',
    shortQuarter: 'Q{n}',
    shortHalf: 'H{n}',
  },
  magnitudes: { million: '\u00A0Mio.', billion: '\u00A0Mrd.', trillion: '\u00A0Bio.' },
  inPercent: 'in Prozent',
  inUnit: 'in {unit}',
  logScale: 'logarithmische Skala',
  index: 'Index, {time} = 100',
  path: 'von {first} auf {last}',
  onlyValue: 'nur ein Wert: {value} ({when})',
  high: 'Höchstwert {value} {when}',
  low: 'Tiefstwert {value} {when}',
  valuesMissing: { one: '# Wert fehlt', other: '# Werte fehlen' },
  moreSeries: { one: 'Dazu # weitere Reihe.', other: 'Dazu # weitere Reihen.' },
  above: 'Ab {time} liegt {one} über {other}.',
  notGiven: 'ohne Angabe',
  values: { one: '# Wert', other: '# Werte' },
  highestLowest: 'Am höchsten {high}, am niedrigsten {low}.',
  missing: 'Ohne Angabe: {names}.',
  moreMissing: { other: ' und # weitere' },
  points: { one: '# Punkt', other: '# Punkte' },
  range: '{name} von {low} bis {high}',
  unchanged: 'unverändert',
  percentagePoints: { one: '# Prozentpunkt', other: '# Prozentpunkte' },
  times: { other: 'das #-Fache' },
  millionTimes: 'mehr als das Millionenfache',
  fraction: 'etwa 1/{number}',
  lessThanMillionth: 'weniger als ein Millionstel',
  largest: 'Die {shown} größten von {all}',
  last: 'Die letzten {shown} von {all}',
  someSeries: '{shown} von {all} Reihen',
  others: 'Übrige',
  column: 'Spalte',
  row: 'Zeile',
};

const english: ChartWords = {
  tag: 'en',
  kinds: {
    line: 'Line chart',
    area: 'Area chart',
    'stacked-area': 'Stacked area chart',
    bar: 'Column chart',
    grouped: 'Grouped column chart',
    stacked: 'Stacked column chart',
    share: 'Chart of shares',
    horizontal: 'Bar chart',
    lollipop: 'Dot chart',
    slope: 'Slope chart',
    scatter: 'Scatter chart',
  },
  colon: ': ',
  span: '{from} to {to}',
  when: {
    day: 'on {time}',
    week: 'in {time}',
    month: 'in {time}',
    part: 'in {time}',
    year: 'in {time}',
  },
  parts: {
    quarter: 'Q{n} {year}',
    half: 'H{n} {year}',
    shortQuarter: 'Q{n}',
    shortHalf: 'H{n}',
  },
  magnitudes: { million: 'm', billion: 'bn', trillion: 'tn' },
  inPercent: 'in percent',
  inUnit: 'in {unit}',
  logScale: 'log scale',
  index: 'Index, {time} = 100',
  path: 'from {first} to {last}',
  onlyValue: 'only one value: {value} ({when})',
  high: 'high {value} {when}',
  low: 'low {value} {when}',
  valuesMissing: { one: '# value missing', other: '# values missing' },
  moreSeries: { other: 'And # more series.' },
  above: 'From {time}, {one} is above {other}.',
  notGiven: 'not given',
  values: { one: '# value', other: '# values' },
  highestLowest: 'Highest {high}, lowest {low}.',
  missing: 'Not given: {names}.',
  moreMissing: { other: ' and # more' },
  points: { one: '# point', other: '# points' },
  range: '{name} from {low} to {high}',
  unchanged: 'unchanged',
  percentagePoints: { one: '# percentage point', other: '# percentage points' },
  times: { other: '# times as much' },
  millionTimes: 'more than a million times as much',
  fraction: 'about 1/{number}',
  lessThanMillionth: 'less than a millionth',
  largest: 'The {shown} largest of {all}',
  last: 'The last {shown} of {all}',
  someSeries: '{shown} of {all} series',
  others: 'Others',
  column: 'Column',
  row: 'Row',
};

const words = new Map([german, english].map((one) => [one.tag, one]));

/** Adds the words of other languages. */
export function addChartWords(more: readonly ChartWords[]): void {
  for (const one of more) words.set(one.tag, one);
}

/** Returns the words for a BCP 47 language tag, English ones if there are none. */
export function chartWordsFor(language: string): ChartWords {
  return words.get(baseOf(language)) ?? english;
}

/** Returns a text with its values in place of their names in braces. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found));
}

const rulesOf = perLanguage((tag) => new Intl.PluralRules(tag));

/** Returns the text for a number, as which `shown` stands there. */
export function counted(
  text: Plural,
  number: number,
  { tag }: Pick<ChartWords, 'tag'>,
  shown = String(number),
): string {
  const category = rulesOf(tag).select(number);
  const found = category === 'zero' || category === 'two' ? undefined : text[category];
  return (found ?? text.other).replace('#', shown);
}
