import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayNumber } from '../../../issue/calendar/isoDate.ts';
import { isoWeekOf, mondayOf } from '../../../issue/calendar/isoWeek.ts';

const day = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isoWeekOf', () => {
  // The dates around year ends as the examples in ISO 8601 and `date +%G-W%V` have them.
  test.each([
    ['2005-01-01', 2004, 53],
    ['2005-01-02', 2004, 53],
    ['2005-12-31', 2005, 52],
    ['2007-12-31', 2008, 1],
    ['2008-12-28', 2008, 52],
    ['2008-12-29', 2009, 1],
    ['2010-01-03', 2009, 53],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2025-08-25', 2025, 35],
    ['2025-12-28', 2025, 52],
    ['2025-12-29', 2026, 1],
    ['2026-01-04', 2026, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
  ])('%s lies in %i-W%i', (date, year, week) => {
    expect(isoWeekOf(date)).toEqual({ year, week });
  });

  test('a week starts on its Monday and has seven days, in every year', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(isoWeekOf(date));
        expect(weekdayNumber(monday)).toBe(1);
        expect(addDays(monday, weekdayNumber(date) - 1)).toBe(date);
      }),
    );
  });

  test('a day that does not exist is a RangeError', () => {
    expect(() => isoWeekOf('2025-02-29')).toThrow(RangeError);
  });
});
