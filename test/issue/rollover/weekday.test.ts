import { describe, expect, test } from 'vitest';
import { nameOfWeekday, weekdayFrom, weekdays } from '../../../issue/calendar/weekday.ts';
import { weekdayNumber } from '../../../issue/calendar/isoDate.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { countingIds } from '../../../issue/file/blockId.ts';
import { dateOf, firstBlock, mastheadOf, type Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { nextIssue } from '../../../issue/rollover/nextIssue.ts';

const issueOn = (date: string): Issue => ({
  id: 'last',
  blocks: [
    { ...blankBlock('masthead', 'm'), title: 'KW35 - Strom', date },
    { ...blankBlock('earnings', 'e'), days: [{ date: '2025-08-27', companies: [] }] },
  ],
});

describe('the day of the next issue', () => {
  test.each([
    // Out on its day: a week on.
    ['monday', '2025-08-25', '2025-08-27', '2025-09-01', 'KW36 - '],
    ['friday', '2025-08-29', '2025-08-29', '2025-09-05', 'KW36 - '],
    ['sunday', '2025-08-31', '2025-09-01', '2025-09-07', 'KW36 - '],
    // Out on another day of its week: back to the newsletter's.
    ['monday', '2025-08-28', '2025-08-28', '2025-09-01', 'KW36 - '],
    ['thursday', '2025-08-25', '2025-08-27', '2025-09-04', 'KW36 - '],
    ['sunday', '2025-08-25', '2025-08-27', '2025-09-07', 'KW36 - '],
    // Over the turn of the year.
    ['wednesday', '2025-12-29', '2025-12-30', '2026-01-07', 'KW2 - '],
    // After a pause: the first such day that is not past.
    ['tuesday', '2025-08-25', '2025-10-01', '2025-10-07', 'KW41 - '],
    ['wednesday', '2025-08-25', '2025-10-01', '2025-10-01', 'KW40 - '],
    // No fixed day: as before.
    [undefined, '2025-08-28', '2025-08-28', '2025-09-04', 'KW36 - '],
  ] as const)('%s after %s, made on %s, is %s', (weekday, last, today, date, title) => {
    const publication = newPublication({ weekday });
    const next = nextIssue(issueOn(last), publication, { newId: countingIds(), today });
    expect([dateOf(next), mastheadOf(next)?.title]).toEqual([date, title]);
  });

  test.each([
    ['monday', '2025-08-25', '2025-08-25'],
    ['monday', '2025-08-26', '2025-09-01'],
    ['friday', '2025-08-27', '2025-08-29'],
    ['sunday', '2025-08-31', '2025-08-31'],
    ['saturday', '2025-12-31', '2026-01-03'],
    [undefined, '2025-08-27', '2025-08-27'],
  ] as const)('of a first issue: %s from %s on is %s', (weekday, today, date) => {
    const publication = newPublication({ weekday });
    const options = { newId: countingIds(), today };
    const first = nextIssue(undefined, publication, options);
    expect(dateOf(first)).toBe(date);
    // The earnings are those of its week, and an issue without a date is followed like none.
    const [monday] = firstBlock(first, 'earnings')?.days ?? [];
    expect([weekdayNumber(monday?.date ?? ''), weekdayFrom(monday?.date ?? '', 'monday')]).toEqual([
      1,
      monday?.date,
    ]);
    expect(dateOf(nextIssue(issueOn('bald'), publication, options))).toBe(date);
  });

  test('the earnings move by whole weeks, whatever the day', () => {
    const publication = newPublication({ weekday: 'friday' });
    const options = { newId: countingIds(), today: '2025-08-27' };
    const next = nextIssue(issueOn('2025-08-25'), publication, options);
    expect(firstBlock(next, 'earnings')?.days.map(({ date }) => date)).toEqual(['2025-09-03']);
  });
});

test('weekdays are named in the language of the interface', () => {
  expect(weekdays.map((weekday) => nameOfWeekday(weekday, 'de'))).toEqual([
    'Montag',
    'Dienstag',
    'Mittwoch',
    'Donnerstag',
    'Freitag',
    'Samstag',
    'Sonntag',
  ]);
  expect(nameOfWeekday('wednesday', 'en')).toBe('Wednesday');
});
