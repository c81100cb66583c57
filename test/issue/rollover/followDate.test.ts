import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import { followDate } from '../../../issue/rollover/followDate.ts';

function page(title: string, subject = '', days: readonly string[] = []): Block[] {
  return [
    { ...blankBlock('masthead', 'm'), title, subject, date: '2025-09-01' },
    { ...blankBlock('earnings', 'e'), days: days.map((date) => ({ date, companies: [] })) },
  ];
}

describe('what hangs on the date', () => {
  it.each<[string, string, string, string[]]>([
    ['KW35 - Strom', '2025-08-25', '2025-09-01', ['title 36 KW36']],
    ['Week 35: Power', '2025-08-25', '2025-09-08', ['title 37 Week 37']],
    ['Strom in der 35. Woche', '2025-08-25', '2025-09-01', ['title 36 36. Woche']],
    ['KW52', '2025-12-22', '2026-01-05', ['title 2 KW2']],
    ['KW 01: neu', '2025-12-29', '2026-01-12', ['title 03 KW 03']],
    ['2025-W52', '2025-12-22', '2026-01-05', ['title 2026-W02 2026-W02']],
    ['KW52 2025', '2025-12-22', '2026-01-05', ['title 2 2026 KW2 2026']],
    ['Week 1 of 2026', '2026-01-02', '2025-12-22', ['title 52 of 2025 Week 52 of 2025']],
    ['KW 52/24', '2024-12-23', '2025-12-22', ['title 52/25 KW 52/25']],
    ['KW52', '2024-12-23', '2025-12-22', []],
    ['KW 35', '2025-08-25', '2025-08-29', []],
    ['KW 12', '2025-08-25', '2025-09-01', []],
    ['Ausgabe #35', '2025-08-25', '2025-09-01', []],
  ])('in the title %s, from %s to %s', (title, before, after, expected) => {
    const { weeks } = followDate(page(title), before, after);
    expect(weeks.map(({ field, by, named }) => `${field} ${by} ${named}`)).toEqual(expected);
  });

  it('the subject line too', () => {
    const { weeks } = followDate(page('Strom', 'Strom (KW35)'), '2025-08-25', '2025-09-01');
    expect(weeks).toEqual([{ field: 'subject', from: 9, to: 11, by: '36', named: 'KW36' }]);
  });

  it.each<[string, string, string[], number]>([
    ['2025-08-25', '2025-09-01', ['2025-08-25', '2025-08-29'], 7],
    ['2025-09-01', '2025-08-25', ['2025-09-01'], -7],
    ['2025-08-25', '2025-09-19', ['2025-08-25', 'Montag'], 21],
    ['2025-08-25', '2025-08-27', ['2025-08-25'], 0],
    // An issue of Sunday is about the week to come.
    ['2025-08-24', '2025-08-31', ['2025-08-25', '2025-08-29'], 7],
    ['2025-08-24', '2025-08-25', ['2025-08-25', '2025-08-29'], 0],
    ['2025-08-25', '2025-09-01', [], 0],
  ])('the earnings days, from %s to %s', (before, after, days, moved) => {
    expect(followDate(page('', '', days), before, after).earningsBy).toBe(moved);
  });
});
