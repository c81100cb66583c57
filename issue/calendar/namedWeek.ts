import { weekWord } from '../locale/weekWords.ts';
import type { IsoWeek } from './isoWeek.ts';

/** A week that a title mentions by number: "KW35", "Week 35", "35. Woche", "2025-W35", "KW 35/2025". */
export interface NamedWeek {
  readonly week: number;
  /** Range of the number. */
  readonly from: number;
  readonly to: number;
  /** The year's number next to it, of two or four digits. */
  readonly year: { readonly from: number; readonly to: number } | undefined;
  /** Range of the whole phrase, including the word and the year. */
  readonly start: number;
  readonly end: number;
}

const word = String.raw`(?<![\p{L}\d])${weekWord}`;
const number = String.raw`(?<number>\d{1,2})`;
const fullYear = String.raw`(?:19|20)\d{2}(?![\p{L}\d%€$£]|[.,]\d|\s?(?:-\s?)?[%€$£])`;
const yearAhead = String.raw`(?:(?<![\d.,])(?<before>(?:19|20)\d{2})(?:\s?[-/,.–]\s?|\s)?)?`;
const patterns = [
  String.raw`${yearAhead}${word}[\s.–-]?\s?(?:(?:no|nr)\.\s?)?${number}(?![\d%]|[.,]\d(?!\d{3}(?!\d)))`,
  String.raw`${yearAhead}(?<!\d)${number}\.\s?${weekWord}(?!\p{L})`,
  String.raw`(?<!\d)(?<before>\d{4})[-\s/]?W${number}(?!\d)`,
  String.raw`(?<![\p{L}\d])W\s?${number}(?=\s?[-/]?\s?${fullYear})`,
  String.raw`第\s?${number}\s?[周週]`,
].map((pattern) => new RegExp(pattern, 'diu'));

/** A year after a week: "KW52 2025", "KW 52/25", "Week 52, 2025", "52. Woche (2025)", "KW 52 '25". */
const yearBehind = new RegExp(
  String.raw`^(?:\s?/\s?|[-.]|,?\s|\s?\(|,?\s(?:in|of|im Jahr|des Jahres)\s)(?<year>${fullYear})|^(?:\s?/\s?|,?\s?['’‘])(?<short>\d{2})(?!\d|[.,]\d)`,
  'du',
);

/**
 * Returns the week that a title mentions, in German, English and other languages; a number without the word, such as "#35", does not
 * count.
 */
export function namedWeek(title: string): NamedWeek | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(title);
    const [from, to] = match?.indices?.groups?.['number'] ?? [];
    // kW is kilowatts.
    if (!match || from === undefined || to === undefined || match[0].startsWith('kW')) continue;
    const week = Number(title.slice(from, to));
    if (week < 1 || week > 53) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (goesOn(title.slice(end), week)) return undefined;
    const year = yearOf(title, end, match.indices?.groups?.['before']);
    if (year && goesOn(title.slice(year.to), week)) return undefined;
    const closing = year && title[year.from - 1] === '(' && title[year.to] === ')' ? 1 : 0;
    return { week, from, to, year, start, end: Math.max(end, (year?.to ?? 0) + closing) };
  }
  return undefined;
}

function yearOf(title: string, end: number, before: readonly [number, number] | undefined) {
  if (before) return { from: before[0], to: before[1] };
  const { year, short } = yearBehind.exec(title.slice(end))?.indices?.groups ?? {};
  const found = year ?? short;
  return found && { from: end + found[0], to: end + found[1] };
}

const another = new RegExp(
  String.raw`^\s?[/–—-]\s?(?:${weekWord}\s?)?(\d{1,2})(?!\d|[.,]\d)`,
  'iu',
);

/** True where the next week follows: "KW47/48" is of two weeks, and with one of them changed it would be of none. */
function goesOn(rest: string, week: number): boolean {
  const next = Number(another.exec(rest)?.[1]);
  return next === week + 1 || (next === 1 && week >= 52);
}

/** New text for a range of a title. */
export interface WeekChange {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/**
 * Returns how a title names another week in its own notation: with a 0 before the number if it had one, and with the
 * year unless it names a year further back, as in "KW52 2019".
 */
export function changedWeek(
  title: string,
  { from, to, year }: NamedWeek,
  now: IsoWeek,
  before: IsoWeek = now,
): WeekChange {
  // ISO 8601 always writes two digits: "2025-W09".
  const isIso = year !== undefined && /^[-\s/]?W$/iu.test(title.slice(year.to, from));
  const isPadded = isIso || title.slice(from, to).startsWith('0');
  const number = String(now.week).padStart(isPadded ? 2 : 1, '0');
  if (!year || Math.abs(fullYearOf(title.slice(year.from, year.to)) - before.year) > 1)
    return { from, to, by: number };
  const digits = String(now.year).slice(year.from - year.to);
  return year.from < from
    ? { from: year.from, to, by: digits + title.slice(year.to, from) + number }
    : { from, to: year.to, by: number + title.slice(to, year.from) + digits };
}

function fullYearOf(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** Applies a change to a text. */
export function withChange(text: string, { from, to, by }: WeekChange): string {
  return text.slice(0, from) + by + text.slice(to);
}
