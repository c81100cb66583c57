import { expect, test } from 'vitest';
import { firstLocalesText, moreLocalesText } from '../../../build/writeLocales.ts';
import {
  dayAndMonth,
  fullDate,
  longDate,
  monthAndYear,
  weekdayName,
  weekName,
} from '../../../issue/calendar/dateText.ts';
import { firstLocales } from '../../../issue/locale/firstLocales.ts';
import { localeOf } from '../../../issue/locale/localeOf.ts';
import { moreLocales } from '../../../issue/locale/moreLocales.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { readNumber } from '../../../issue/round-trip/readNumber.ts';
import { isOne } from '../../../issue/text/tokenText.ts';
import { readFileSync } from 'node:fs';

const tags = [...Object.keys(firstLocales), ...Object.keys(moreLocales)];
const written = readFileSync('issue/locale/firstLocales.ts', 'utf8');
const otherData = 'the tables are of another CLDR version than this Node’s';
/** Node of another version writes some dates in another way. */
const isSameData = written.includes(`from CLDR ${process.versions['cldr'] ?? ''}:`);

test('the tables are those that the script makes', async ({ skip }) => {
  skip(!isSameData, otherData);
  expect(written).toBe(await firstLocalesText());
  expect(readFileSync('issue/locale/moreLocales.ts', 'utf8')).toBe(await moreLocalesText());
});

test.for(tags)('dates and numbers in %s are those of Intl', (tag, { skip }) => {
  skip(!isSameData, otherData);
  const by = (options: Intl.DateTimeFormatOptions, date: string) =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).format(
      new Date(date),
    );
  const spaces = (text: string) => text.replace(/\s/g, ' ');
  for (const date of ['2024-02-29', '2025-08-25', '2026-12-03', '2027-05-08']) {
    const day = { day: 'numeric', month: 'long' } as const;
    expect(spaces(longDate(date, tag))).toBe(spaces(by({ ...day, year: 'numeric' }, date)));
    expect(spaces(fullDate(date, tag))).toBe(
      spaces(by({ ...day, year: 'numeric', weekday: 'long' }, date)),
    );
    // Without a year, a Persian month has another ending.
    if (tag !== 'fa') expect(spaces(dayAndMonth(date, tag))).toBe(spaces(by(day, date)));
    expect(monthAndYear(date, tag)).toBe(by({ month: 'long', year: 'numeric' }, date));
    expect(weekdayName(date, tag)).toBe(by({ weekday: 'long' }, date));
  }
  const format = new Intl.NumberFormat(tag);
  for (const number of [0, 7, 1283, 20_578, 1_234_567.5, -46, 0.125]) {
    const text = numberText(number, tag);
    expect(text).toBe(format.format(number).replaceAll("'", '’'));
    expect(readNumber(text, tag)).toEqual({ value: number, length: text.length });
  }
  const rules = new Intl.PluralRules(tag);
  for (const number of [0, 1, 2, 5, 11, 21, 101, 111])
    expect(isOne(number, tag)).toBe(rules.select(number) === 'one');
});

test.each([
  ['de-DE', 'de'],
  ['en-NG', 'en-GB'],
  ['en-PH', 'en'],
  ['es-UY', 'es'],
  ['es-GT', 'es-419'],
  ['pt-AO', 'pt-PT'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hans-HK', 'zh'],
  ['no', 'nb'],
  ['sr-Latn-RS', 'sr'],
  ['tlh', 'en'],
])('%s is written as %s is', (tag, other) => {
  expect(localeOf(tag).patterns).toEqual(localeOf(other).patterns);
  expect(numberText(1_234_567.8, tag)).toBe(numberText(1_234_567.8, other));
});

test.each([
  ['de', 'KW35', 260],
  ['fr', 'semaine 35', 214],
  ['pl', 'tydzień 35', 173],
  ['ja', '第35週', 201],
  ['tlh', 'week 35', undefined],
])('in %s the week is %s', (tag, name, speed) => {
  expect(weekName('2025-08-25', tag)).toBe(name);
  expect(localeOf(tag).wordsPerMinute).toBe(speed);
});
