import { expect, test } from 'vitest';
import { dayAndMonth, longDate, weekdayName, weekName } from '../../../issue/calendar/dateText.ts';

const written = (date: string, language: string) =>
  [weekdayName, longDate, dayAndMonth, weekName].map((write) =>
    write(date, language).replaceAll('\u00A0', '~'),
  );

// `~` stands for a no-break space.
test.each([
  ['de', ['Montag', '25.~August 2025', '25.~August', 'KW35']],
  ['de-AT', ['Montag', '25.~August 2025', '25.~August', 'KW35']],
  ['DE', ['Montag', '25.~August 2025', '25.~August', 'KW35']],
  ['en', ['Monday', 'August 25, 2025', 'August 25', 'week 35']],
  ['da', ['mandag', '25.~august 2025', '25.~august', 'week 35']],
  ['en-GB', ['Monday', '25 August 2025', '25 August', 'week 35']],
])('a date in %s', (language, expected) => {
  expect(written('2025-08-25', language)).toEqual(expected);
});

test('no date, no text', () => {
  expect(written('', 'de')).toEqual(['', '', '', '']);
  expect(written('2025-02-30', 'en')).toEqual(['', '', '', '']);
});
