import { describe, expect, it } from 'vitest';
import { changedWeek, namedWeek, withChange } from '../../../issue/calendar/namedWeek.ts';

describe('the week that a title names', () => {
  it.each([
    ['KW35 - Strom', 35],
    ['KW 35: Strom', 35],
    ['Strom (KW-35)', 35],
    ['kw 07/2025', 7],
    ['35. KW – Strom', 35],
    ['Strom in der 35. Kalenderwoche', 35],
    ['Kalenderwoche 35', 35],
    ['Week 35: Power', 35],
    ['Power, week 5', 5],
    ['CW35', 35],
    ['2025-W35 Power', 35],
    ['#12 – KW35', 35],
    ['KW 35/25', 35],
    ['KW35 - 5 Gründe', 35],
    ['KW 35/2036', 35],
  ])('%s', (title, week) => {
    expect(namedWeek(title)?.week).toBe(week);
  });

  it.each([
    '#35',
    'Ausgabe 35',
    '35 Gründe',
    'Weekly 35',
    'KW 135',
    'Week 60',
    '5 kW 3',
    'Woche 3,5 Prozent',
    'Week of August 25',
    'KW47/48 – Strom',
    'KW 35–36: Strom',
    'KW 35 / KW 36',
    'Week 52/1',
    '35. KW/36. KW',
  ])('none in "%s"', (title) => {
    expect(namedWeek(title)).toBeUndefined();
  });
});

it.each([
  ['KW35 - Strom', 'KW9 - Strom'],
  ['KW05', 'KW09'],
  ['35. KW – 35 Gründe', '9. KW – 35 Gründe'],
  ['Week 35: 35 reasons', 'Week 9: 35 reasons'],
  ['2025-W35', '2026-W09'],
  ['2025W35: Strom', '2026W09: Strom'],
  ['2025/W35', '2026/W09'],
  ['KW35 2025', 'KW9 2026'],
  ['KW 35/2025 – Strom', 'KW 9/2026 – Strom'],
  ['KW35/25', 'KW9/26'],
  ['KW-35-2025', 'KW-9-2026'],
  ['KW 35.2025', 'KW 9.2026'],
  ['KW 35 (2025): 2025 in Zahlen', 'KW 9 (2026): 2025 in Zahlen'],
  ['KW 05 ’25', 'KW 09 ’26'],
  ['2025 KW35', '2026 KW9'],
  ['2025/KW 35', '2026/KW 9'],
  ['35. Kalenderwoche 2025', '9. Kalenderwoche 2026'],
  ['Power, week 35, 2025', 'Power, week 9, 2026'],
  ['Week 35 of 2025', 'Week 9 of 2026'],
  ['W35/2025', 'W9/2026'],
  ['Strom – W35 2025', 'Strom – W9 2026'],
  ['Calendar week 35 2025', 'Calendar week 9 2026'],
  // Another year, no year at all.
  ['KW35 2019', 'KW9 2019'],
  ['KW35 - 2025 in Zahlen', 'KW9 - 2025 in Zahlen'],
  ['KW35 2000 Watt', 'KW9 2000 Watt'],
  ['KW35/36 2025', undefined],
  ['KW35 2025/KW36 2025', undefined],
])('%s becomes %s', (title, expected) => {
  const named = namedWeek(title);
  const changed = named && withChange(title, changedWeek(title, named, { year: 2026, week: 9 }));
  expect(changed).toBe(expected);
});
