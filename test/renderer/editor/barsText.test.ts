import { expect, test } from 'vitest';
import { barsText, parseBars } from '../../../renderer/editor/toolbar/barsText.ts';

test.each([
  ['Halle; 12,5', [{ label: 'Halle', value: 12.5 }]],
  [
    'Halle\t1.283\nJena\t−4',
    [
      { label: 'Halle', value: 1283 },
      { label: 'Jena', value: -4 },
    ],
  ],
  ['A; 1.283,5', [{ label: 'A', value: 1283.5 }]],
  ['A; 1,283.5', [{ label: 'A', value: 1283.5 }]],
  ['A; 1 200', [{ label: 'A', value: 1200 }]],
  ['A; 3.5', [{ label: 'A', value: 3.5 }]],
  ['no number here\n\n; 7', [{ label: '', value: 7 }]],
])('reads %j', (text, bars) => {
  expect(parseBars(text)).toEqual(bars);
});

test('writes what it reads', () => {
  const bars = [
    { label: 'Halle', value: 12.5 },
    { label: 'Jena; Süd', value: -3 },
  ];
  expect(parseBars(barsText(bars))).toEqual(bars);
});
