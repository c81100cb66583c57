import {
  addDays,
  daysBetween,
  isIsoDate,
  weekdayNumber,
  type IsoDate,
} from '../../calendar/isoDate.ts';
import { isoDateOf, monthNumber } from './findDate.ts';

/** Which number of "8/9/2025" is the day. */
export type SlashOrder = 'day-first' | 'month-first';

/** A day at the start of a text. */
export interface DayText {
  /** The day as written: "Mi, 27.8.". */
  readonly words: string;
  /** The text after it, including the separator. */
  readonly rest: string;
  /** 1 is Monday, 7 is Sunday; undefined if no weekday is written. */
  readonly weekday: number | undefined;
  /** True for a date, false for a weekday alone. */
  readonly hasDate: boolean;
  /**
   * Returns the date: in the year that brings it nearest to `near`; for a weekday alone, in the week of `near`.
   * Undefined if there is no such day, or `near` is needed but not a date.
   */
  dateNear(near: IsoDate, order?: SlashOrder): IsoDate | undefined;
}

const weekdays = [
  'mo mon montag monday',
  'di tue tues dienstag tuesday',
  'mi wed mittwoch wednesday',
  'do thu thur thurs donnerstag thursday',
  'fr fri freitag friday',
  'sa sat samstag sonnabend saturday',
  'so sun sonntag sunday',
].map((names) => names.split(' '));

/** Names and abbreviations in both languages, as alternatives of a pattern. */
export const weekdayNames = weekdays
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const weekday = `(?<weekday>${weekdayNames})(?![\\p{L}\\d])\\.?`;
const between = String.raw`[,\s]\s*(?:(?:den|der|dem|the|am|on)\s+)?`;
const named = `(?:${weekday}${between})`;
const month = String.raw`(?<month>\p{L}{3,9})\.?`;
const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>\d{4})`;
const shortYear = String.raw`(?<year>\d{4}|\d{2})`;

/**
 * A two-digit year after a space is recognised by its apostrophe, or if the date ends there: "27. August 25: NVIDIA".
 * Before a name the number may mean something else: it counts only if it is the year of the surrounding days, see
 * `dateOf`.
 */
const lateYear = String.raw`(?:(?:,?\s*['’‘]|\s+(?=[23]\d\s*(?:$|[–—|;)]|:(?!\d))))(?<year>\d{2})(?!\d)|\s+(?<loose>[23]\d)(?=\s+(?!Uhr(?!\p{L}))\p{L}))`;

/** After "27.8.": a two-digit year follows without a space, as more digits after a space are a time. */
const dotYear = String.raw`(?:\s?(?<year>\d{4})|(?<year>\d{2})|${lateYear})?(?!\d)`;

/**
 * Returns a pattern whose alternatives call a group the same with that group's later names numbered: the same name twice
 * is not known to Node before 23.
 */
function withNamesOnce(pattern: string): string {
  const times = new Map<string, number>();
  return pattern.replace(/\(\?<([a-z]+)>/g, (_, name: string) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `(?<${time === 1 ? name : name + String(time)}>`;
  });
}

const dates = [
  String.raw`${named}?${year}[-/](?<month>\d{1,2})[-/]${day}(?=T|(?!\d))`,
  String.raw`${named}?${day}\.\s?(?<month>\d{1,2})\.${dotYear}`,
  // Without a second dot it may also be a number, as in "2.5 million".
  String.raw`${named}${day}\.\s?(?<month>\d{1,2})(?!\d)`,
  String.raw`${named}?${day}(?:st|nd|rd|th)?(?:\.\s?|\s+|\.?[-/])(?:of\s+)?${month}(?:(?:,?\s+|[-/])${year}(?!\d|:\d)|[-/](?<year>\d{2})(?!\d)|${lateYear}|(?=[^\p{L}\d]|$))`,
  String.raw`${named}?${month}(?:\s+|[-/])${day}(?:st|nd|rd|th)?(?:(?:,?\s+|[-/],?)${year}(?!\d|:\d)|${lateYear}|(?![\d.:]?\d))`,
  String.raw`${named}?(?<first>\d{1,2})/(?<second>\d{1,2})(?:/${shortYear})?(?![\d/])`,
  String.raw`${named}?(?<first>\d{1,2})-(?<second>\d{1,2})-${year}(?!\d)`,
].map((date) => new RegExp(`^${withNamesOnce(date)}`, 'iu'));
const weekdayAlone = new RegExp(`^${weekday}(?=\\s*(?:[:–—|]|$)|\\s+-)`, 'iu');

const opening = new RegExp(`^${weekday}\\s*\\(\\s*`, 'iu');
const closing = new RegExp(
  `^(?:,?\\s+${weekday}(?=\\s*(?:[:–—|]|$)|\\s+-)|\\s*\\(\\s*(?<inner>${weekdayNames})\\.?\\s*\\))`,
  'iu',
);
const dayOfMonth = new RegExp(`^${named}${day}(?:st|nd|rd|th|\\.)(?=\\s*(?:[:–—|]|$)|\\s+-)`, 'iu');

/** Returns the day at the start of a text, German or English, in any common notation; undefined for other texts. */
export function readDayText(text: string): DayText | undefined {
  const found = readDate(text);
  if (found?.hasDate === true && found.weekday === undefined) {
    // "8/27 (Wed)", "27.8., Mi:"
    const behind = closing.exec(found.rest);
    const weekdayBehind = weekdayOf(behind?.groups?.['weekday'] ?? behind?.groups?.['inner']);
    if (behind && weekdayBehind !== undefined)
      return withWords(found, text, found.words.length + behind[0].length, weekdayBehind);
  }
  const open = opening.exec(text);
  const inside = open ? readDate(text.slice(open[0].length)) : undefined;
  if (open && inside?.hasDate === true && /^\s*\)/.test(inside.rest))
    // "Wed (8/27)"
    return withWords(
      inside,
      text,
      text.length - inside.rest.replace(/^\s*\)/, '').length,
      weekdayOf(open.groups?.['weekday']) ?? 1,
    );
  return found;
}

function withWords(day: DayText, text: string, length: number, number: number): DayText {
  return { ...day, words: text.slice(0, length), rest: text.slice(length), weekday: number };
}

function readDate(text: string): DayText | undefined {
  for (const pattern of dates) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { groups = {} } = match;
    const named = groups['month'];
    if (named !== undefined && !/^\d+$/.test(named) && monthNumber(named) === undefined) continue;
    return dayText(text, match[0], groups, (near, order) => dateOf(groups, near, order));
  }
  const inMonth = dayOfMonth.exec(text);
  if (inMonth) {
    const { groups = {} } = inMonth;
    return dayText(text, inMonth[0], groups, (near) =>
      ofMonth(Number(groups['day']), weekdayOf(groups['weekday']) ?? 1, near),
    );
  }
  const match = weekdayAlone.exec(text);
  if (!match) return undefined;
  const number = weekdayOf(match.groups?.['weekday']) ?? 1;
  return dayText(text, match[0], match.groups ?? {}, (near) =>
    isIsoDate(near) ? addDays(near, number - weekdayNumber(near)) : undefined,
  );
}

/**
 * Returns the order of a text's dates with slashes: the one in which more of them exist, or else are nearer to `near`.
 */
export function slashOrderOf(text: string, near: IsoDate): SlashOrder {
  const found = [
    ...text.matchAll(/(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/])/g),
  ];
  const distances = (order: SlashOrder) =>
    found.map(([, first = '', second = '', year]) => {
      const date = slashDate({ first, second, ...(year && { year }) }, near, order);
      return date === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(near, date));
    });
  const score = (order: SlashOrder): [number, number] => {
    const all = distances(order);
    const real = all.filter(Number.isFinite);
    return [all.length - real.length, real.reduce((sum, each) => sum + each, 0)];
  };
  const [dayMissing, dayDistance] = score('day-first');
  const [monthMissing, monthDistance] = score('month-first');
  if (dayMissing !== monthMissing) return dayMissing < monthMissing ? 'day-first' : 'month-first';
  return dayDistance < monthDistance ? 'day-first' : 'month-first';
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayText(
  text: string,
  words: string,
  groups: Groups,
  dateNear: DayText['dateNear'],
): DayText {
  return {
    words,
    rest: text.slice(words.length),
    weekday: weekdayOf(groups['weekday']),
    hasDate: 'day' in groups || 'first' in groups,
    dateNear,
  };
}

/** Returns 1 for Monday to 7 for Sunday. */
export function weekdayOf(name: string | undefined): number | undefined {
  const index = weekdays.findIndex((names) => names.includes(name?.toLowerCase() ?? ''));
  return index === -1 ? undefined : index + 1;
}

function dateOf(groups: Groups, near: IsoDate, order: SlashOrder = 'month-first') {
  if (groups['first'] !== undefined) return slashDate(groups, near, order);
  const { loose } = groups;
  if (loose !== undefined && Math.abs(Number(`20${loose}`) - Number(near.slice(0, 4))) > 1)
    return undefined;
  const said =
    Object.entries(groups).find(([name, year]) => name.startsWith('year') && year)?.[1] ?? loose;
  return nearest(groups['month'] ?? '', Number(groups['day']), said, near);
}

/** Returns the nearest such day of this or an adjacent month that falls on that weekday: "Mittwoch, 27." */
function ofMonth(day: number, number: number, near: IsoDate): IsoDate | undefined {
  if (!isIsoDate(near)) return undefined;
  const middle = `${near.slice(0, 8)}15`;
  return [-30, 0, 30]
    .map((days) => addDays(middle, days))
    .map((month) => isoDateOf(Number(month.slice(0, 4)), month.slice(5, 7), day))
    .filter((date) => date !== undefined)
    .filter((date) => weekdayNumber(date) === number)
    .toSorted(byDistance(near))[0];
}

/** Orders days by how near they are. */
function byDistance(near: IsoDate): (one: IsoDate, other: IsoDate) => number {
  const distance = (date: IsoDate) => Math.abs(daysBetween(date, near));
  return (one, other) => distance(one) - distance(other);
}

function slashDate(groups: Groups, near: IsoDate, order: SlashOrder): IsoDate | undefined {
  const [first = '', second = ''] = [groups['first'], groups['second']];
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  return nearest(month, Number(day), groups['year'], near);
}

function nearest(
  month: string,
  day: number,
  said: string | undefined,
  near: IsoDate,
): IsoDate | undefined {
  if (said !== undefined)
    return isoDateOf(Number(said.length === 2 ? `20${said}` : said), month, day);
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => isoDateOf(one, month, day))
    .filter((date) => date !== undefined)
    .toSorted(byDistance(near))
    .find((date) => Number.isFinite(daysBetween(date, near)));
}
