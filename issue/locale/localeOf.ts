import { baseOf } from './baseOf.ts';
import { firstLocales } from './firstLocales.ts';
import { forgetLanguages, perLanguage } from './perLanguage.ts';

/** How a language writes dates and numbers, by CLDR: the same in every engine, unlike `Intl`. */
export interface Locale {
  /** Months as in a date, January first: "sierpnia". */
  readonly months: readonly string[];
  /** Months as with a year alone: "sierpień". */
  readonly monthsOfYear: readonly string[];
  readonly shortMonths: readonly string[];
  /** Weekdays as in a date, Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysAlone: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** Dates, with `{d}`, `{m}`, `{y}` and `{w}` for day, month, year and weekday. */
  readonly patterns: Readonly<Record<'long' | 'full' | 'day' | 'month', string>>;
  /** The ten digits. */
  readonly digits: readonly string[];
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  /** The fewest digits that are grouped. */
  readonly groupedFrom: number;
  /** True if groups above the thousands have two digits. */
  readonly groupsPairs: boolean;
  /** A percentage, with `#` for the number. */
  readonly percent: string;
  /** Double quotation marks, then those within. */
  readonly quotes: readonly [string, string, string, string];
  /** Words per minute in silent reading; undefined if nobody measured it. */
  readonly wordsPerMinute: number | undefined;
  /** The name of a calendar week, with `#` for its number. */
  readonly week: string;
  /** True if a noun is singular with the number. */
  readonly isOne: (number: number) => boolean;
}

const rows = new Map(Object.entries(firstLocales));
/** Returns the row for a language and its region, if the table has none of exactly those. */
let rowFor: (base: string, rest: readonly string[]) => string | undefined = () => undefined;

/** Adds rows of the table, and what other tags are written like. */
export function addLocales(table: Readonly<Record<string, string>>, likeness: typeof rowFor): void {
  for (const [tag, row] of Object.entries(table)) rows.set(tag, row);
  rowFor = likeness;
  forgetLanguages();
}

/** Returns a language's conventions by its BCP 47 tag: those of its region, else of the language, else English ones. */
export const localeOf = perLanguage((language): Locale => readRow(rowTag(language)));

/** Returns the conventions of all languages that are loaded. */
export function everyLocale(): Locale[] {
  return [...rows.keys()].map(readRow);
}

function rowTag(language: string): string {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part))?.toUpperCase() ?? '';
  const tags = [`${base}-${region}`, rowFor(base, [...rest, region]) ?? '', base];
  return tags.find((tag) => rows.has(tag)) ?? 'en';
}

function readRow(tag: string): Locale {
  const parent = rows.get(baseOf(tag))?.split('|') ?? [];
  const own = rows.get(tag)?.split('|') ?? [];
  const field = own.map((value, at) => (value === '=' ? (parent[at] ?? '') : value));
  const list = (at: number) => (field[at] ?? '').split(';');
  const or = (at: number, other: readonly string[]) => (field[at] === '' ? other : list(at));
  const months = list(0);
  const weekdays = list(3);
  const zero = (field[10] ?? '0').codePointAt(0) ?? 0;
  const [open = '“', close = '”', inner = '‘', innerEnd = '’'] = (field[17] || '“ ” ‘ ’').split(
    ' ',
  );
  return {
    months,
    monthsOfYear: or(1, months),
    shortMonths: list(2),
    weekdays,
    weekdaysAlone: or(4, weekdays),
    shortWeekdays: list(5),
    patterns: {
      long: field[6] ?? '',
      full: field[7] ?? '',
      day: field[8] ?? '',
      month: field[9] ?? '',
    },
    digits: Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)),
    decimal: field[11] ?? '.',
    group: field[12] ?? '',
    minus: field[13] ?? '-',
    groupedFrom: field[14]?.includes('5') === true ? 5 : 4,
    groupsPairs: field[14]?.includes('2') === true,
    percent: field[15] ?? '#%',
    quotes: [open, close, inner, innerEnd],
    wordsPerMinute: Number(field[18]) || undefined,
    week: field[19] || 'week #',
    isOne: singulars[field[16] ?? ''] ?? isSingle,
  };
}

/** When a noun is singular, by the name of the rule in the table. */
export const singulars: Readonly<Record<string, (number: number) => boolean>> = {
  '': () => false,
  1: isSingle,
  0: (number) => number <= 1,
  21: (number) => number % 10 === 1 && number % 100 !== 11,
  101: (number) => number % 100 === 1,
};

function isSingle(number: number): boolean {
  return number === 1;
}
