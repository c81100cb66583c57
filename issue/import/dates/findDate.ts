import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { everyLocale } from '../../locale/localeOf.ts';

/** A date in a text, and its original characters. */
export interface FoundDate {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

const iso =
  /(?<![\d.-])(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d-])/gu;
const numeric = /(?<![\d.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/gu;
// With two numbers that may both be months, nobody knows which is the day.
const slashed =
  /(?<![\d/])(?:(?<day>1[3-9]|2\d|3[01])\/(?<month>0?[1-9]|1[0-2])|(?<month2>0?[1-9]|1[0-2])\/(?<day2>1[3-9]|2\d|3[01]))\/(?<year>\d{4})(?![\d/])/gu;
// Months are any letters: with a bound, V8 takes 40 ms to compile the pattern, not 1.
const dayFirst =
  /(?<!\d)(?<day>\d{1,2})(?:er|º|°|st|nd|rd|th)?\.?\s+(?:de\s+|of\s+|d[’'])?(?<month>\p{L}+\.?),?\s+(?:del?\s+)?(?<year>\d{4})(?!\d)/gu;
const eastAsian =
  /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu;
const monthFirst =
  /(?<!\p{L})(?<month>\p{L}+\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/gu;

/** The patterns, and how long a month's name may be in each. */
const patterns = [
  { pattern: iso, longest: 2 },
  { pattern: numeric, longest: 2 },
  { pattern: slashed, longest: 2 },
  { pattern: dayFirst, longest: 14 },
  { pattern: monthFirst, longest: 9 },
  { pattern: eastAsian, longest: 2 },
];

/**
 * Returns every complete date in a text, in reading order: in figures, with a month's name in any language of the tables,
 * or as East Asian languages write it.
 */
export function findDates(text: string): FoundDate[] {
  return patterns
    .flatMap(({ pattern, longest }) =>
      [...text.matchAll(pattern)].flatMap((match): FoundDate[] => {
        const { year = '', month2 = '', day2 = '' } = match.groups ?? {};
        const { month = month2, day = day2 } = match.groups ?? {};
        if (month.replace(/\.$/, '').length > longest) return [];
        const date = isoDateOf(Number(year), month, Number(day));
        return date === undefined
          ? []
          : [{ date, from: match.index, to: match.index + match[0].length }];
      }),
    )
    .toSorted((one, other) => one.from - other.from);
}

/** Returns the first day in a header or field, in the time zone in which it was written: RFC 822, ISO, or in words. */
export function dayOf(field: string): IsoDate | undefined {
  return findDates(field.replace(/(\d)T\d.*$/, '$1'))[0]?.date;
}

/** Returns the date of a year, a month (figures or a name) and a day, or undefined if there is no such day. */
export function isoDateOf(year: number, month: string, day: number): IsoDate | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : anyMonthNumber(month);
  if (number === undefined) return undefined;
  const date = `${String(year).padStart(4, '0')}-${two(number)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const months = [
  'januar jänner january jan',
  'februar feber february feb',
  'märz maerz march mär mrz mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].map((names) => names.split(' '));

/** Returns 1 to 12 for a German or English month name or its abbreviation, undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  return monthIn(months, plainName(name));
}

const otherMonths = [
  'janvier janv enero ene gennaio gen janeiro januari',
  'février fevrier févr febrero febbraio fevereiro fev februari',
  'mars marzo março marco maart mrt',
  'avril avr abril abr aprile',
  'mai mayo maggio mag maio mei',
  'juin junio giugno giu junho',
  'juillet juil julio luglio lug julho juli',
  'août aout agosto ago augustus',
  'septembre septiembre settembre set setembro',
  'octobre octubre ottobre ott outubro out oktober',
  'novembre noviembre novembro',
  'décembre decembre déc diciembre dic dicembre dezembro',
].map((names) => names.split(' '));

/** The same, and for names in other languages: for complete dates, which nothing else looks like. */
export function anyMonthNumber(name: string): number | undefined {
  const plain = plainName(name);
  return monthIn(months, plain) ?? monthIn(otherMonths, plain) ?? namesOfTables().get(plain);
}

const plainName = (name: string) => name.toLowerCase().replace(/\.$/, '');

function monthIn(all: readonly (readonly string[])[], name: string): number | undefined {
  const index = all.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

let known: ReadonlyMap<string, number> | undefined;

/**
 * Returns the months of the tables by their names in dates. Where languages disagree, the first has it: "listopad" is
 * November in Polish and Czech, October in Croatian.
 */
function namesOfTables(): ReadonlyMap<string, number> {
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const { months: inDates, monthsOfYear, shortMonths } of everyLocale()) {
    for (const names of [inDates, monthsOfYear, shortMonths]) {
      for (const [at, name] of names.entries()) {
        const plain = name
          .toLowerCase()
          .replace(/^d(?:e |[’'])/u, '')
          .replace(/\.$/, '');
        if (/^\p{L}{3,}$/u.test(plain) && !numbers.has(plain)) numbers.set(plain, at + 1);
      }
    }
  }
  return (known = numbers);
}
