import { dayAndMonth, weekdayName } from '../../calendar/dateText.ts';
import { addDays, daysBetween, isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { plainText } from '../../text/plainText.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allPieces, textsOf } from '../walkPieces.ts';

/** A weekday that is named with a date in a text is that date's own. */
export const weekdays: Rule = {
  sentences: {
    'wrong-weekday': {
      de: '„{text}“: Der {date} ist ein {weekday}. Berichtige den Wochentag oder das Datum.',
      en: '“{text}”: {date} is a {weekday}. Correct the weekday or the date.',
    },
  },
  check: ({ blocks, context }) => {
    const { language, date } = context;
    const named = namedDays(language);
    const year = isIsoDate(date) ? date : undefined;
    return blocks.flatMap(({ id, pieces }) => {
      const texts = pieces.flatMap((piece) =>
        piece.kind === 'earnings' ? [] : textsOf(piece, language),
      );
      return texts.flatMap((text) =>
        named(plainText(text, context), year).flatMap(({ words, weekday, day }): Finding[] => {
          const right = weekdayName(day, language);
          if (right === '' || right.toLowerCase() === weekday.toLowerCase()) return [];
          const values = { text: words, date: day, weekday: day };
          return [{ rule: 'wrong-weekday', severity: 'error', blockId: id, values }];
        }),
      );
    });
  },
};

interface NamedDay {
  readonly words: string;
  readonly weekday: string;
  readonly day: IsoDate;
}

type FindNamedDays = (text: string, issueDate: IsoDate | undefined) => NamedDay[];

const finders = new Map<string, FindNamedDays>();

/**
 * Finds "Montag, der 25. August 2025", "Montag, 25.8.", "Monday, August 25" and the like. A date without a year is
 * the one nearest to the issue's own.
 */
function namedDays(language: string): FindNamedDays {
  let finder = finders.get(language);
  if (!finder) finders.set(language, (finder = makeFinder(language)));
  return finder;
}

function makeFinder(language: string): FindNamedDays {
  const weekdayNames = Array.from({ length: 7 }, (_, index) =>
    weekdayName(addDays('2024-01-01', index), language),
  );
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language));
  const weekday = `(?<weekday>${weekdayNames.join('|')})`;
  const month = `(?<month>${months.join('|')})`;
  const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
  const year = String.raw`(?:,?\s+(?<year>\d{4}))?`;
  const between = String.raw`s?,?\s+(?:(?:der|den|dem|the)\s+)?`;
  const dayFirst = `${weekday}${between}${day}\\s+(?:of\\s+)?${month}${year}`;
  const monthFirst = `${weekday}${between}${month}\\s+${day}${year}`;
  const numbers = String.raw`${weekday}${between}(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.(?:(?<year>\d{4}))?`;
  const patterns = [dayFirst, monthFirst, numbers].map(
    (pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?!\d)`, 'giu'),
  );
  return (text, issueDate) =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }): NamedDay[] => {
        const number = groups['number']
          ? Number(groups['number'])
          : months.findIndex((name) => name.toLowerCase() === groups['month']?.toLowerCase()) + 1;
        const found = nearest(groups['year'], number, Number(groups['day']), issueDate);
        return found === undefined ? [] : [{ words, weekday: groups['weekday'] ?? '', day: found }];
      }),
    );
}

/** The month as dates have it: "25. August" without the day, in languages that write the day first or last. */
function monthName(month: number, language: string): string {
  const date = `2024-${String(month).padStart(2, '0')}-01`;
  return dayAndMonth(date, language).replace(/^\d+\.?\s+(?:de\s+)?|\s+\d+$/gu, '');
}

function nearest(
  year: string | undefined,
  month: number,
  day: number,
  issueDate: IsoDate | undefined,
): IsoDate | undefined {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return isIsoDate(`${year}-${rest}`) ? `${year}-${rest}` : undefined;
  if (issueDate === undefined) return undefined;
  const own = Number(issueDate.slice(0, 4));
  const distance = (date: IsoDate) => Math.abs(daysBetween(issueDate, date));
  return [own - 1, own, own + 1]
    .map((one) => `${String(one)}-${rest}`)
    .filter(isIsoDate)
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
