import { firstLocales } from './firstLocales.ts';

/** How a language writes dates and numbers, by CLDR: the same in every engine, unlike `Intl`. */
export interface Locale {
  /** Months as in a date, January first: "sierpnia". */
  readonly months: readonly string[];
  /** Months as with a year alone: "sierpień". */
  readonly monthsOfYear: readonly string[];
  readonly monthsAlone: readonly string[];
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
const locales = new Map<string, Locale>();

/** Adds rows of the table, in addition to those of the interface's languages. */
export function addLocales(table: Readonly<Record<string, string>>): void {
  for (const [tag, row] of Object.entries(table)) rows.set(tag, row);
  locales.clear();
}

/** Returns a language's conventions by its BCP 47 tag: those of its region, else of the language, else English ones. */
export function localeOf(language: string): Locale {
  let locale = locales.get(language);
  if (!locale) locales.set(language, (locale = readRow(rowTag(language) ?? 'en')));
  return locale;
}

/** True if the language's own row is there. */
export function hasLocale(language: string): boolean {
  return rows.has(wantedTag(language));
}

/** Languages that are written like another. */
const aliases: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', sh: 'sr' };
/** Regions of English that write dates as the United States do. */
const american = /^(?:US|PH|PR|GU|VI|AS|UM)$/;
/** Regions of Spanish whose numbers are those of Spain; the others write them as Mexico does. */
const european = /^(?:ES|EA|IC|GQ|AR|BO|CL|CO|CR|EC|PY|UY|VE)$/;

function wantedTag(language: string): string {
  const [written = '', ...rest] = language.split('-');
  const base = aliases[written.toLowerCase()] ?? written.toLowerCase();
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/i.test(part))?.toUpperCase() ?? '';
  if (base === 'zh') return isTraditional(rest, region) ? 'zh-Hant' : 'zh';
  const tag = region === '' ? base : `${base}-${region}`;
  if (regional.has(tag)) return tag;
  if (base === 'en') return region === '' || american.test(region) ? 'en' : 'en-GB';
  if (base === 'es') return region === '' || european.test(region) ? 'es' : 'es-419';
  if (base === 'pt') return region === '' || region === 'BR' ? 'pt' : 'pt-PT';
  return base;
}

/** The regions with rows of their own. */
const regional = new Set(
  (
    'en-GB en-AU en-CA en-IE en-IN en-NZ en-ZA de-AT de-CH de-LI fr-BE fr-CA fr-CH es-419 es-AR es-CL es-CO es-MX es-PE ' +
    'es-US it-CH pt-PT nl-BE'
  ).split(' '),
);

function isTraditional(parts: readonly string[], region: string): boolean {
  if (parts.some((part) => /^hans$/i.test(part))) return false;
  return parts.some((part) => /^hant$/i.test(part)) || /^(?:TW|HK|MO)$/.test(region);
}

function rowTag(language: string): string | undefined {
  const tag = wantedTag(language);
  return [tag, tag.split('-')[0] ?? ''].find((one) => rows.has(one));
}

function readRow(tag: string): Locale {
  const parent = rows.get(tag.split('-')[0] ?? '')?.split('|') ?? [];
  const own = rows.get(tag)?.split('|') ?? [];
  const field = own.map((value, at) => (value === '=' ? (parent[at] ?? '') : value));
  const list = (at: number) => (field[at] ?? '').split(';');
  const or = (at: number, other: readonly string[]) => (field[at] === '' ? other : list(at));
  const months = list(0);
  const monthsOfYear = or(1, months);
  const weekdays = list(4);
  const zero = (field[11] ?? '0').codePointAt(0) ?? 0;
  const [open = '“', close = '”', inner = '‘', innerEnd = '’'] = (field[18] || '“ ” ‘ ’').split(
    ' ',
  );
  return {
    months,
    monthsOfYear,
    monthsAlone: or(2, monthsOfYear),
    shortMonths: list(3),
    weekdays,
    weekdaysAlone: or(5, weekdays),
    shortWeekdays: list(6),
    patterns: {
      long: field[7] ?? '',
      full: field[8] ?? '',
      day: field[9] ?? '',
      month: field[10] ?? '',
    },
    digits: Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit)),
    decimal: field[12] ?? '.',
    group: field[13] ?? '',
    minus: field[14] ?? '-',
    groupedFrom: field[15]?.includes('5') === true ? 5 : 4,
    groupsPairs: field[15]?.includes('2') === true,
    percent: field[16] ?? '#%',
    quotes: [open, close, inner, innerEnd],
    wordsPerMinute: Number(field[19]) || undefined,
    week: field[20] || 'week #',
    isOne: singulars[field[17] ?? ''] ?? ((number) => number === 1),
  };
}

/** When a noun is singular, by the name of the rule in the table. */
const singulars: Readonly<Record<string, (number: number) => boolean>> = {
  '': () => false,
  0: (number) => number <= 1,
  21: (number) => number % 10 === 1 && number % 100 !== 11,
  101: (number) => number % 100 === 1,
};
