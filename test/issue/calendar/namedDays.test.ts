import { expect, test } from 'vitest';
import { namedDays, weekdayLike } from '../../../issue/calendar/namedDays.ts';

const monday = '2025-08-25';

/** Each named day as "weekday day", with a "?" where the year is taken to be the nearest. */
function found(text: string, language: string, near: string | undefined = monday): string[] {
  return namedDays(language)(text, near).map(
    ({ weekday, day, hasYear }) => `${weekday} ${day}${hasYear ? '' : '?'}`,
  );
}

test.each([
  ['de', 'Montag, der 25. August 2025', 'Montag 2025-08-25'],
  ['de', 'bis Dienstag, den 26. August!', 'Dienstag 2025-08-26?'],
  ['de', 'am Montag 25.08.2025', 'Montag 2025-08-25'],
  ['de', 'am Montag, 25. 8. 25', 'Montag 2025-08-25'],
  ['de', 'Montag, 25.8.', 'Montag 2025-08-25?'],
  ['de', 'montags, den 25. August', 'montag 2025-08-25?'],
  ['de', 'Mo., 25.8., 9 Uhr', 'Mo 2025-08-25?'],
  ['de', 'Fr 29. Aug. 2025', 'Fr 2025-08-29'],
  ['de', 'Donnerstag, 1. Januar', 'Donnerstag 2026-01-01?'],
  ['de', 'Sonntag, der 29. Februar 2032', 'Sonntag 2032-02-29'],
  ['en', 'Tuesday, August 25, 2025', 'Tuesday 2025-08-25'],
  ['en', 'on Sunday, the 24th of August 2026', 'Sunday 2026-08-24'],
  ['en', 'Mon, Aug 25', 'Mon 2025-08-25?'],
  ['fr', 'mardi 25 août 2025', 'mardi 2025-08-25'],
  ['es', 'el martes, 25 de agosto de 2025', 'martes 2025-08-25'],
  ['it', 'martedì 25 agosto', 'martedì 2025-08-25?'],
  ['pt', 'terça-feira, 25 de agosto de 2025', 'terça-feira 2025-08-25'],
  ['nl', 'dinsdag 25 augustus 2025', 'dinsdag 2025-08-25'],
  ['pl', 'wtorek, 25 sierpnia 2025', 'wtorek 2025-08-25'],
  ['ca', 'dimarts, 25 d’agost del 2025', 'dimarts 2025-08-25'],
])('in %s, %j names %s', (language, text, day) => {
  expect(found(text, language)).toEqual([day]);
});

test.each([
  'Dienstag, den 31. Februar',
  'Montag um 9',
  'Montag bis Freitag',
  'Freitag 9.30 Uhr',
  'so 3.11. wie 4.11.',
  'z. B. am 3.11.',
  '6 x ca. 30 min',
  'Version 3.11.25 ab Montag',
  'Sonntag',
  'Do it 25. August',
])('%j names no day by its weekday', (text) => {
  expect(found(text, 'de')).toEqual([]);
});

test('without a day to be near, a date needs a year', () => {
  expect(namedDays('de')('Montag, 25.8. und Montag, 25.8.2025', undefined)).toMatchObject([
    { words: 'Montag, 25.8.2025', day: monday },
  ]);
});

test.each([
  ['Dienstag', 'de', 'Montag'],
  ['dienstag', 'de', 'montag'],
  ['Di', 'de', 'Mo'],
  ['Tue', 'en', 'Mon'],
  ['mardi', 'fr', 'lundi'],
])('%j in %s becomes %j', (wrong, language, right) => {
  expect(weekdayLike(wrong, monday, language)).toBe(right);
});
