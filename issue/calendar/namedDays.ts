import { localeOf } from '../locale/localeOf.ts';
import { perLanguage } from '../locale/perLanguage.ts';
import { weekdayName } from './dateText.ts';
import { daysBetween, isIsoDate, weekdayNumber, type IsoDate } from './isoDate.ts';

/** A day mentioned in a text by weekday and date. */
export interface NamedDay {
  /** The whole phrase: "Dienstag, den 25. August". */
  readonly words: string;
  /** The weekday as written: "Dienstag", "Di". */
  readonly weekday: string;
  readonly day: IsoDate;
  /** True if the year is in the text; otherwise the nearest one is assumed. */
  readonly hasYear: boolean;
}

/** Finds the days that a text mentions; a date without a year is the one nearest to the given day. */
export type FindNamedDays = (text: string, near: IsoDate | undefined) => NamedDay[];

/**
 * Finds "Montag, der 25. August 2025", "Montag, 25.8.", "Mo., 25.08.", "Monday, August 25" and the like, with the
 * language's names of weekdays and months.
 */
export const namedDays = perLanguage(makeFinder);

/** Returns the weekday of a day in the style of another: long or short, capitalised or not. */
export function weekdayLike(weekday: string, day: IsoDate, language: string): string {
  const short = shortWeekdays(language);
  const isShort = short.includes(weekday);
  const name = isShort ? (short[weekdayNumber(day) - 1] ?? '') : weekdayName(day, language);
  return /^\p{Ll}/u.test(weekday) ? name.toLowerCase() : name;
}

function makeFinder(language: string): FindNamedDays {
  const patterns = [
    ...patternsWith(longWeekdays(language), language, 'giu'),
    // Short names are ordinary words in lower case: "so", "do", "mi".
    ...patternsWith(shortWeekdays(language), language, 'gu'),
  ];
  const numbers = monthNumbers(language);
  return (text, near) => {
    // Fast path: most texts contain no digit.
    if (!/\d/.test(text)) return [];
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }): NamedDay[] => {
        const month = groups['number'] ?? numbers.get(groups['month']?.toLowerCase() ?? '') ?? 0;
        const { year, weekday = '' } = groups;
        const day = dayOf(year, Number(month), Number(groups['day']), near);
        return day === undefined ? [] : [{ words, weekday, day, hasYear: year !== undefined }];
      }),
    );
  };
}

function patternsWith(weekdays: readonly string[], language: string, flags: string): RegExp[] {
  const weekday = `(?<weekday>${weekdays.join('|')})`;
  const month = `(?<month>${[...monthNumbers(language).keys()].map(anyCase).join('|')})\\.?`;
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
  const year = String.raw`(?:,?\s+(?:del?\s+)?(?<year>\d{4}))?`;
  const between = String.raw`s?\.?,?\s+(?:(?:der|den|dem|the|le|el|il|dia)\s+)?`;
  return [
    `${weekday}${between}${day}\\s+(?:(?:of|de)\\s+|d[’'])?${month}${year}`,
    `${weekday}${between}${month}\\s+${day}${year}`,
    String.raw`${weekday}${between}(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.(?:\s?(?<year>\d{4}|\d{2}))?`,
  ].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?![\d\p{L}])`, flags));
}

/** Matches the name with an upper-case or lower-case first letter. */
function anyCase(name: string): string {
  const [first = ''] = name;
  return `[${first.toLowerCase()}${first.toUpperCase()}]${name.slice(first.length)}`;
}

/** Returns the names of the weekdays, Monday first. */
export function longWeekdays(language: string): string[] {
  return [...localeOf(language).weekdaysAlone];
}

function shortWeekdays(language: string): string[] {
  return localeOf(language).shortWeekdays.map(withoutPoint);
}

function withoutPoint(name: string): string {
  return name.replace(/\.$/, '');
}

/** Returns month numbers by name, long and short, in lower case. */
const monthNumbers = perLanguage((language): ReadonlyMap<string, number> => {
  const { months, shortMonths } = localeOf(language);
  return new Map(
    months
      .flatMap((long, index) =>
        [long.replace(/^d(?:e |[’'])/u, ''), withoutPoint(shortMonths[index] ?? '')].map(
          (name) => [name.toLowerCase(), index + 1] as const,
        ),
      )
      // Longer names first: otherwise "Sep" matches within "Sept".
      .toSorted(([one], [other]) => other.length - one.length),
  );
});

function dayOf(
  year: string | undefined,
  month: number,
  day: number,
  near: IsoDate | undefined,
): IsoDate | undefined {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const inYear = (one: string | number) => `${String(one)}-${rest}`;
  if (year !== undefined) {
    const date = inYear(year.length === 2 ? `20${year}` : year);
    return isIsoDate(date) ? date : undefined;
  }
  if (near === undefined) return undefined;
  const own = Number(near.slice(0, 4));
  const distance = (date: IsoDate) => Math.abs(daysBetween(near, date));
  return [own - 1, own, own + 1]
    .map(inYear)
    .filter(isIsoDate)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
