import { expect, test } from 'vitest';
import { chartNumbers } from '../../../../issue/numbers/chartNumbers.ts';
import { readTable } from '../../../../issue/numbers/readTable.ts';
import { barsText } from '../../../../renderer/editor/chart/barsText.ts';

type Pair = readonly [value: number, label: string];

test.each<{ pairs: readonly Pair[] }>([
  {
    pairs: [
      [12.5, 'Halle'],
      [-3, 'Jena; Süd'],
    ],
  },
  {
    pairs: [
      [1.283, 'a'],
      [1e21, 'b'],
      [0.000_000_1, 'c'],
    ],
  },
  {
    pairs: [
      [1.283, 'a'],
      [1283, 'b'],
    ],
  },
  { pairs: [[-0.125, 'Nur einer']] },
  {
    pairs: [
      [5, '2024; Q1'],
      [6, '2025'],
    ],
  },
  {
    pairs: [
      [7, ''],
      [8, 'A: 3'],
    ],
  },
  {
    pairs: [
      [2023, 'Halle'],
      [355, 'Jena'],
    ],
  },
])('bars are read as they are written: $pairs', ({ pairs }) => {
  const bars = pairs.map(([value, label]) => ({ label, value }));
  for (const language of ['de', 'en', 'de-CH', 'fr']) {
    const read = chartNumbers(readTable(barsText(bars, language), language));
    expect(read.bars).toEqual(bars);
    expect(read.leftOut).toEqual([]);
  }
});

test('decimals have the mark of the language', () => {
  const bars = [{ label: 'Halle', value: 1283.5 }];
  expect(barsText(bars, 'de')).toBe('Halle; 1283,5');
  expect(barsText(bars, 'en')).toBe('Halle; 1283.5');
});
