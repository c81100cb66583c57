import { describe, expect, it } from 'vitest';
import { readDayText, slashOrderOf } from '../../../../issue/import/dates/dayText.ts';

const near = '2025-08-25';

describe('a day at the beginning of a text', () => {
  it.each([
    ['Mi, 27.8.: NVIDIA', '2025-08-27', ': NVIDIA'],
    ['Mittwoch, den 27. August 2025 – x', '2025-08-27', ' – x'],
    ['27.08.2025 22:05', '2025-08-27', ' 22:05'],
    ['27.08. 22:05 Uhr', '2025-08-27', ' 22:05 Uhr'],
    ['27.08.25;', '2025-08-27', ';'],
    ['27. August 25: x', '2025-08-27', ': x'],
    ['27. Aug. 24', '2024-08-27', ''],
    ['27. 8. 25: x', '2025-08-27', ': x'],
    ["Wed, 27 Aug '25: x", '2025-08-27', ': x'],
    ['Aug 27, ’24 – x', '2024-08-27', ' – x'],
    ['27. August 22:15 x', '2025-08-27', ' 22:15 x'],
    ['27. 8. 22:15', '2025-08-27', ' 22:15'],
    ['Mittwoch, 27.: x', '2025-08-27', ': x'],
    ['Tuesday the 2nd – x', '2025-09-02', ' – x'],
    ['Montag, 27.: x', undefined, ': x'],
    ['Wed (8/27): x', '2025-08-27', ': x'],
    ['8/27 (Wed) x', '2025-08-27', ' x'],
    ['27. August, Mi: x', '2025-08-27', ': x'],
    ['27. August 25 NVIDIA', '2025-08-27', ' NVIDIA'],
    ['August 27 26 NVIDIA', '2026-08-27', ' NVIDIA'],
    ['27.8. 25 NVIDIA', '2025-08-27', ' NVIDIA'],
    ['27. August 30 Firmen', undefined, ' Firmen'],
    ['27. August 21 Uhr', '2025-08-27', ' 21 Uhr'],
    ['Mittwoch, 27. August 2025: x', '2025-08-27', ': x'],
    ['August 27, 2024:', '2024-08-27', ':'],
    ['Wed Aug 27', '2025-08-27', ''],
    ['Wednesday, August 27, 2025', '2025-08-27', ''],
    ['Aug 27, 2025, 4 PM EDT', '2025-08-27', ', 4 PM EDT'],
    ['Thursday 28th August', '2025-08-28', ''],
    ['27-Aug-25', '2025-08-27', ''],
    ['2025-08-27T16:05:00', '2025-08-27', 'T16:05:00'],
    ['8/27/2025', '2025-08-27', ''],
    ['Mi', '2025-08-27', ''],
    ['Friday: Alibaba', '2025-08-29', ': Alibaba'],
    ['Fr 2. Jan.: x', '2026-01-02', ': x'],
    ['Montag 31. Februar: x', undefined, ': x'],
  ])('%s', (text, date, rest) => {
    const day = readDayText(text);
    expect(day?.dateNear(near)).toBe(date);
    expect(day?.rest).toBe(rest);
  });

  it.each([
    'Sun Life',
    '3M Company',
    '1. FC',
    '2.5 Mio',
    'NVIDIA',
    'September 2025',
    'Di-Lauf',
    'Maybank',
  ])('none in "%s"', (text) => {
    expect(readDayText(text)).toBeUndefined();
  });
});

it.each(['Mi', 'Mi, 27.:', '27.8.', 'Wed (8/27)', '27. August 25 NVIDIA', '8/27'])(
  'no day is made up where no date is known: %s',
  (text) => {
    for (const unknown of ['', '2025'])
      expect(readDayText(text)?.dateNear(unknown) ?? '').toMatch(/^(?:$|\d{4}-)/);
  },
);

it.each([
  ['27/08/2025 1/9/2025', 'day-first'],
  ['8/9/2025', 'day-first'],
  ['9/8/2025', 'month-first'],
  ['8/26 8/5', 'month-first'],
  ['01-09-2025', 'day-first'],
])('the order of %s', (text, order) => {
  expect(slashOrderOf(text, '2025-09-08')).toBe(order);
});
