import { describe, expect, test } from 'vitest';
import { barsText } from '../../../../renderer/editor/chart/barsText.ts';
import { tableBars } from '../../../../renderer/editor/chart/tableBars.ts';

/** What a table says, in brief: its bars as pairs, and its unit. */
function read(text: string) {
  const table = tableBars(text);
  return table && [table.bars.map(({ label, value }) => [label, value]), table.unit];
}

describe('a table of one row', () => {
  test.each([
    ['Halle; 12,5', 'Halle', 12.5],
    ['Halle\t1.283', 'Halle', 1283],
    ['Halle\t1,283', 'Halle', 1283],
    ["Bern\t1'283.5", 'Bern', 1283.5],
    ['Halle; 1.283,5', 'Halle', 1283.5],
    ['Halle; 1,283.5', 'Halle', 1283.5],
    ['Halle; 1.283.000', 'Halle', 1_283_000],
    ['Halle; 1 200', 'Halle', 1200],
    ['Halle; 0.125', 'Halle', 0.125],
    ['Halle; 3.5', 'Halle', 3.5],
    ['Jena\t−4', 'Jena', -4],
    ['Jena\t+4', 'Jena', 4],
    ['Halle: 7', 'Halle', 7],
    ['Halle, 12,5', 'Halle', 12.5],
    ['Halle,12.5', 'Halle', 12.5],
    ['| Halle | 7 |', 'Halle', 7],
    ['"Halle, Saale";"7"', 'Halle, Saale', 7],
    ['2025\t7', '2025', 7],
    ['1\tHalle\t7\t8', 'Halle', 7],
    ['Halle\tSaale\t7', 'Halle, Saale', 7],
    ['Q3 2025; 7', 'Q3 2025', 7],
    ['; 7', '', 7],
  ])('%j', (text, label, value) => {
    expect(read(text)).toEqual([[[label, value]], '']);
  });
});

describe('what the numbers count', () => {
  test.each([
    [
      'A\t12,5 %\nB\t3 %',
      [
        ['A', 12.5],
        ['B', 3],
      ],
      '%',
    ],
    [
      'A\t€ 4\nB\t€ 3',
      [
        ['A', 4],
        ['B', 3],
      ],
      '€',
    ],
    [
      'A; 4,1 Mrd. €\nB; 3',
      [
        ['A', 4.1],
        ['B', 3],
      ],
      'Mrd. €',
    ],
    ['Name;Umsatz (Mrd. €)\nA;4', [['A', 4]], 'Mrd. €'],
    ['Firma\tAnteil in %\nA\t4', [['A', 4]], '%'],
    ['Firma\tUmsatz\nA\t4', [['A', 4]], ''],
  ])('%j', (text, bars, unit) => {
    expect(read(text)).toEqual([bars, unit]);
  });

  test('must be one thing', () => {
    expect(tableBars('A; 4 Mrd. €\nB; 900 Mio. €')).toBeUndefined();
  });
});

test('all numbers of a table are written alike: one of them tells which mark is the decimal one', () => {
  const values = (text: string) => tableBars(text)?.bars.map(({ value }) => value);
  expect(values('A; 1.283\nB; 12.5')).toEqual([1.283, 12.5]);
  expect(values('A; 1.283\nB; 12,5')).toEqual([1283, 12.5]);
  expect(values('A; 1.283\nB; 12.500')).toEqual([1283, 12_500]);
});

test('what is no row is said', () => {
  expect(tableBars('Stadt; Leser\nHalle; 7\n\nQuelle')?.otherLines).toEqual([
    'Stadt; Leser',
    'Quelle',
  ]);
  expect(tableBars('no number here')).toEqual({
    bars: [],
    unit: '',
    otherLines: ['no number here'],
  });
});

test.each([
  [
    [12.5, 'Halle'],
    [-3, 'Jena; Süd'],
  ],
  [
    [1.283, 'a'],
    [1e21, 'b'],
    [0.000_000_1, 'c'],
  ],
  [
    [5, '2024; Q1'],
    [6, '2025'],
  ],
  [
    [7, ''],
    [8, 'A: 3'],
  ],
])('bars are read as they are written: %j', (...pairs) => {
  const bars = pairs.map(([value, label]) => ({ label: String(label), value: Number(value) }));
  expect(tableBars(barsText(bars))?.bars).toEqual(bars);
});
