import { describe, expect, it } from 'vitest';
import { namedWeek, weekLike } from '../../../issue/calendar/namedWeek.ts';

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
  ['2025-W35', '2025-W9'],
])('%s becomes %s', (title, expected) => {
  const named = namedWeek(title);
  expect(named).toBeDefined();
  if (!named) return;
  const { from, to } = named;
  expect(title.slice(0, from) + weekLike(title, named, 9) + title.slice(to)).toBe(expected);
});
