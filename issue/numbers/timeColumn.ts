import { isoWeekOf, mondayOf } from '../calendar/isoWeek.ts';
import { weekWord } from '../locale/weekWords.ts';
import { isBlank } from './readColumn.ts';

/** How exact a written time is. */
export type TimeUnit = 'day' | 'month' | 'quarter' | 'half' | 'year';

/** How many months a time of each unit takes; a day takes none. */
export const monthsOf: Readonly<Record<TimeUnit, number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** A column of dates, months, quarters, half-years or years. */
export interface TimeColumn {
  readonly unit: TimeUnit;
  /** The first day of each cell's time, in days since 1970-01-01; undefined for other cells. */
  readonly days: readonly (number | undefined)[];
}

interface Time {
  readonly unit: TimeUnit;
  readonly day: number;
}

type Order = 'day-first' | 'month-first';

/**
 * Reads a column of times, with months in German or English and weeks in any language that has a word for them;
 * undefined unless half of its non-empty cells are. In 3/4/2025 the day comes first unless another cell or American
 * English says otherwise.
 */
export function readTimes(texts: readonly string[], language: string): TimeColumn | undefined {
  const order = orderIn(texts, language);
  const times = texts.map((text) => readTimeCell(text, order));
  const count = (unit: TimeUnit) => times.filter((time) => time?.unit === unit).length;
  const units: readonly TimeUnit[] = ['day', 'month', 'quarter', 'half', 'year'];
  const unit = units.toSorted((one, other) => count(other) - count(one))[0] ?? 'day';
  const filled = texts.filter((text) => !isBlank(text)).length;
  if (count(unit) === 0 || count(unit) * 2 < filled) return undefined;
  return { unit, days: times.map((time) => (time?.unit === unit ? time.day : undefined)) };
}

/** True for a cell that is a date or a part of a year; a lone year may be any number. */
export function isTimeCell(text: string): boolean {
  const time = readTimeCell(text, 'day-first') ?? readTimeCell(text, 'month-first');
  return time !== undefined && time.unit !== 'year';
}

/** True for a calendar week, which stands for its Monday. */
export function isWeekCell(text: string): boolean {
  return groupsOf(weeks, plainTime(text)) !== undefined;
}

function orderIn(texts: readonly string[], language: string): Order {
  for (const text of texts) {
    const { one, two } = slashed.exec(text.trim())?.groups ?? {};
    if (Number(one) > 12) return 'day-first';
    if (Number(two) > 12) return 'month-first';
  }
  return /^en(?:-US)?$/i.test(language) ? 'month-first' : 'day-first';
}

const monthNames: readonly RegExp[] = [
  /^j[aä]n(?:uary?|ner)?$|^januar$/,
  /^feb(?:ruary?)?$|^feber$/,
  /^m[aä]r(?:z|ch)?$|^mrz$/,
  /^apr(?:il)?$/,
  /^ma[iy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[ck]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[cz](?:ember)?$/,
];

function monthNamed(name = ''): number {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return monthNames.findIndex((pattern) => pattern.test(plain)) + 1;
}

const slashed = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4}|\d{2})(?: \d{1,2}:\d\d.*)?$/;
const year = String.raw`(?<year>\d{4}|['’]?\d{2})`;
const name = String.raw`(?<name>\p{L}{3,9}\.?)`;
const dates = [
  /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:[T ]\d{1,2}:\d\d.*)?$/u,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?: \d{1,2}:\d\d.*)?$/u,
  new RegExp(String.raw`^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(?:of )?${name}[ -]${year}$`, 'u'),
  new RegExp(String.raw`^${name} (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$`, 'u'),
];
const months = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/u,
  /^(?<month>\d{1,2})[-/.]\s?(?<year>\d{4})$/u,
  new RegExp(String.raw`^${name}[ /-]?${year}$`, 'u'),
  new RegExp(String.raw`^(?<year>\d{4})[ /-]${name}$`, 'u'),
];
const quarters = [
  /^Q\s?(?<quarter>[1-4])[ /-]*(?:FY|GJ)?\s?(?<year>\d{4}|['’]?\d{2})$/iu,
  /^(?<quarter>[1-4])(?:\.\s?(?:Quartal|Q\.?|Vj\.?)|Q)[ /-]*(?<year>\d{4}|['’]?\d{2})$/iu,
  /^(?<year>\d{4})[ /-]*Q\s?(?<quarter>[1-4])$/iu,
];
const halves = [
  /^H(?:J\.?)?\s?(?<half>[12])[ /-]*(?:FY|GJ)?\s?(?<year>\d{4}|['’]?\d{2})$/iu,
  /^(?<half>[12])(?:\.\s?(?:Halbjahr|Hj\.?|H)|HJ?)[ /-]*(?<year>\d{4}|['’]?\d{2})$/iu,
  /^(?<year>\d{4})[ /-]*HJ?\s?(?<half>[12])$/iu,
];
const weeks = [
  String.raw`^(?:${weekWord}|W)\s?(?<week>\d{1,2})(?:[ /,-]+(?<year>\d{4})|\s?[/'’]\s?(?<short>\d{2}))$`,
  String.raw`^(?<year>\d{4})[ /-]*(?:${weekWord}|W)\s?(?<week>\d{1,2})$`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** Letters mark actual, estimated, forecast and planned values. */
const years =
  /^(?:(?:FY|GJ|Jahr)?\s?(?<year>(?:1[5-9]|20|21)\d\d)|(?:FY|GJ)\s?['’]?(?<short>\d\d))\s?[aefp*]?$/iu;
const weekday =
  /^(?:\p{L}{2}\.?|\p{L}{3}\.?|\p{L}+(?:tag|day|woch)),?\s+(?:den |der |the )?(?=\d)/iu;

const footnote = /(?<=\d)\s?(?:[*†‡¹²³⁴-⁹⁰]|\[[^\]]{1,4}\])+$/u;

function plainTime(text: string): string {
  return text
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[‐-–]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(footnote, '');
}

function readTimeCell(text: string, order: Order): Time | undefined {
  const plain = plainTime(text);
  if (plain.length > 40) return undefined;
  const bare = plain.replace(weekday, '');
  const slashes = slashed.exec(bare)?.groups;
  if (slashes) {
    const [one, two] = [Number(slashes['one']), Number(slashes['two'])];
    const [day, month] = order === 'day-first' ? [one, two] : [two, one];
    return timeAt('day', yearOf(slashes['year']), month, day);
  }
  const date = groupsOf(dates, bare);
  if (date && monthOf(date) > 0)
    return timeAt('day', yearOf(date['year']), monthOf(date), Number(date['day']));
  const week = groupsOf(weeks, plain);
  if (week) return weekAt(yearOf(week['year'] ?? week['short']), Number(week['week']));
  const quarter = groupsOf(quarters, plain);
  if (quarter)
    return timeAt('quarter', yearOf(quarter['year']), Number(quarter['quarter']) * 3 - 2);
  const half = groupsOf(halves, plain);
  if (half) return timeAt('half', yearOf(half['year']), Number(half['half']) * 6 - 5);
  const month = groupsOf(months, plain);
  if (month && monthOf(month) > 0) return timeAt('month', yearOf(month['year']), monthOf(month));
  const alone = years.exec(plain)?.groups;
  return alone && timeAt('year', yearOf(alone['year'] ?? alone['short']), 1);
}

function groupsOf(patterns: readonly RegExp[], text: string) {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function monthOf(groups: Readonly<Record<string, string | undefined>>): number {
  return groups['month'] === undefined ? monthNamed(groups['name']) : Number(groups['month']);
}

function yearOf(text = ''): number {
  const digits = Number(text.replace(/\D/gu, ''));
  if (digits > 99) return digits;
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

/** Undefined if there is no such day. */
function timeAt(unit: TimeUnit, inYear: number, month: number, day = 1): Time | undefined {
  const time = new Date(Date.UTC(inYear, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? { unit, day: time.getTime() / 86_400_000 } : undefined;
}

function weekAt(inYear: number, week: number): Time | undefined {
  if (week < 1 || week > 53) return undefined;
  const monday = mondayOf({ year: inYear, week });
  // Most years end with week 52.
  if (isoWeekOf(monday).week !== week) return undefined;
  return { unit: 'day', day: Date.parse(monday) / 86_400_000 };
}
