import { readDayText, weekdayNames, weekdayOf, type DayText } from './dayText.ts';

/** One or several days at the start of a line: "Mi, 27.8.:", "Mi 4.3. und Do 5.3.:". */
export interface DayHead {
  readonly days: readonly DayText[];
  /** The days as written. */
  readonly words: string;
  /** The text after them, with the sign or space that follows them. */
  readonly behind: string;
  /** The text after that. */
  readonly rest: string;
  /** False for weekdays alone. */
  readonly hasDate: boolean;
}

const join = String.raw`\s*,?\s*(?:(?:und|and|sowie)(?!\p{L})|[&+/,])\s*(?:(?:am|den|on|the)\s+)?`;
const joined = new RegExp(`^${join}`, 'iu');
const twoWeekdays = new RegExp(
  `^(?<one>${weekdayNames})\\.?${join}(?<other>${weekdayNames})(?![\\p{L}\\d])\\.?,?\\s*`,
  'iu',
);
const numberFirst = new RegExp(
  String.raw`^(?:(?:${weekdayNames})\.?,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\.?${join}(?=\d)`,
  'iu',
);
const numberBehind = new RegExp(
  String.raw`^${join}(?<day>\d{1,2})(?:st|nd|rd|th)?(?=\s*(?:$|[:–—|(])|\s+-)`,
  'iu',
);
const sign = /^[\s,:;|–—-]+/u;

/** Returns the days at the start of a line; undefined for other lines. */
export function readDayHead(text: string): DayHead | undefined {
  const days = pairOfDays(text) ?? severalDays(text);
  const [first] = days?.days ?? [];
  if (!days || !first) return undefined;
  const behind = text.slice(days.length);
  if (!/^(?:$|[\s,:;|–—-])/u.test(behind)) return undefined;
  const rest = behind.replace(sign, '');
  const dated = dateBehindWeekday(first, rest);
  const length = dated ? text.length - dated.rest.length : days.length;
  return {
    days: dated ? [dated] : days.days,
    words: text.slice(0, length),
    behind: dated?.rest ?? behind,
    rest: dated ? dated.rest.replace(sign, '') : rest,
    hasDate: (dated ?? first).hasDate,
  };
}

interface Days {
  readonly days: readonly DayText[];
  /** Length of the text that names them. */
  readonly length: number;
}

/** Returns two days that share a month: "4./5. März", "Mi/Do 4./5.3.", "4 and 5 March". */
function pairOfDays(text: string): Days | undefined {
  const weekdays = twoWeekdays.exec(text);
  const start = weekdays?.[0].length ?? 0;
  const before = numberFirst.exec(text.slice(start));
  if (!before) return undefined;
  const at = start + before[0].length;
  const second = readDayText(text.slice(at));
  // "3/4/26" is one day.
  if (second?.hasDate !== true || !/^\d+[^\d/-]/.test(second.words)) return undefined;
  const first = readDayText(second.words.replace(/^\d+/, before.groups?.['day'] ?? ''));
  if (!first) return undefined;
  const { one, other } = weekdays?.groups ?? {};
  return {
    days: [
      { ...first, weekday: weekdayOf(one) ?? first.weekday },
      { ...second, weekday: weekdayOf(other) ?? second.weekday },
    ],
    length: at + second.words.length,
  };
}

/** Returns the days that follow each other: "Mi 4.3. und Do 5.3.", "March 4, March 5 and March 6", "March 4 and 5". */
function severalDays(text: string): Days | undefined {
  const first = readDayText(text);
  if (!first) return undefined;
  const days = [first];
  let length = first.words.length;
  for (;;) {
    const behind = text.slice(length);
    const between = joined.exec(behind)?.[0] ?? '';
    const next = between === '' ? undefined : readDayText(behind.slice(between.length));
    if (next && next.hasDate && first.hasDate) {
      days.push(next);
      length += between.length + next.words.length;
      continue;
    }
    const number = /\p{L}{3}.*\s\d{1,2}(?:st|nd|rd|th)?$/iu.test(first.words)
      ? numberBehind.exec(behind)
      : null;
    const inMonth =
      number && readDayText(first.words.replace(/\d{1,2}(?=\D*$)/, number.groups?.['day'] ?? ''));
    if (!inMonth) return { days, length };
    days.push({ ...inMonth, weekday: undefined });
    length += number[0].length;
  }
}

/** Returns the date behind a weekday and a sign, "Mi – 27.8.", with that weekday. */
function dateBehindWeekday(first: DayText, rest: string): DayText | undefined {
  const dated = first.hasDate ? undefined : readDayText(rest);
  return dated?.hasDate === true && dated.weekday === undefined
    ? { ...dated, weekday: first.weekday }
    : undefined;
}

const upTo = String.raw`\s*(?:[-–—]|(?:bis|to|until|through|thru)(?!\p{L})(?:\s+zum)?)\s*`;
const toNext = new RegExp(`^${upTo}`, 'iu');
const fromNumber = new RegExp(String.raw`^\d{1,2}(?:st|nd|rd|th)?\.?${upTo}(?=\d)`, 'iu');
const numberAlone = /^\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?\s*(?:$|[:–—|])/iu;

/** True if a text starts with a range of days: "25. bis 29. August", "Mo 25.8. – Fr 29.8.: …", "Aug 25-29". */
export function isDayRange(text: string): boolean {
  const first = readDayText(text);
  const start = first ? first.words : (fromNumber.exec(text)?.[0] ?? '');
  if (start === '') return false;
  const behind = text.slice(start.length);
  if (!first) return readDayText(behind)?.hasDate === true;
  const sign = toNext.exec(behind)?.[0];
  if (sign === undefined) return false;
  const second = readDayText(behind.slice(sign.length));
  if (!second) return first.hasDate && numberAlone.test(behind.slice(sign.length));
  // "Mi – 27.8.: NVIDIA" and "27.8. – Mi" are one day.
  if (first.hasDate) return second.hasDate;
  return second.weekday !== undefined;
}

/**
 * Splits a line with several days before each of them: "Mi 27.8.: NVIDIA; Do 28.8.: Dell". Commas within a day and
 * within brackets are ignored. Any other line is returned whole.
 */
export function splitDays(text: string): string[] {
  const first = readDayHead(text);
  if (!first) return [text];
  const parts: string[] = [];
  let start = 0;
  let names = first.words.length;
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(
    /[([]|[)\]]|\s*(?:[;|·•]\s*|(?:[,/]|\s[–—-])\s+)/gu,
  )) {
    if (/[([]/.test(sign)) depth += 1;
    else if (/[)\]]/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && index > names && /[\p{L}\d]/u.test(text.slice(names, index))) {
      const at = index + sign.length;
      const next = readDayHead(text.slice(at));
      if (
        !next ||
        next.rest === '' ||
        !((next.hasDate && !/[–—-]/.test(sign)) || /^\s*:/.test(next.behind))
      )
        continue;
      parts.push(text.slice(start, index));
      start = at;
      names = at + next.words.length;
    }
  }
  return [...parts, text.slice(start)];
}

/** A line such as "Montag 25. August: PinDuoDuo (BMO)": its day as written, and the text after it. */
interface DayLine {
  readonly label: string;
  /** Usually one; two in "Mi 4.3. und Do 5.3.: Foo". */
  readonly days: readonly DayText[];
  readonly rest: string;
}

const separator = /^(?:\s*[:–—|]|\s+-)\s*/u;

/** Parses a line as a day of the earnings list; undefined for any other. */
export function readDayLine(text: string): DayLine | undefined {
  const head = readDayHead(text.trim());
  if (head?.days[0]?.weekday === undefined || !head.hasDate) return undefined;
  const { words, days, behind } = head;
  if (!separator.test(behind)) return undefined;
  return { label: words, days, rest: behind.replace(separator, '') };
}

/** True if a line starts with a weekday and a date, followed by a colon, dash or bar. */
export function isDayLine(text: string): boolean {
  return readDayLine(text) !== undefined;
}
