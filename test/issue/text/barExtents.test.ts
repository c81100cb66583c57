import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barExtents } from '../../../issue/text/barExtents.ts';

const extents = (...values: number[]) =>
  barExtents(values.map((value) => ({ label: '', value }))).map(({ start, length }) => [
    start,
    length,
  ]);

test.each([
  [
    'all above zero begin on the left',
    [4, 1, 3],
    [
      [0, 100],
      [0, 25],
      [0, 75],
    ],
  ],
  [
    'all below zero end on the right',
    [-4, -1],
    [
      [0, 100],
      [75, 25],
    ],
  ],
  [
    'both lead away from one line',
    [6, -4, 3],
    [
      [40, 60],
      [0, 40],
      [40, 30],
    ],
  ],
  [
    'nothing leaves a mark',
    [0, 0],
    [
      [0, 1],
      [0, 1],
    ],
  ],
  [
    'nothing among others leaves one at the line',
    [6, 0, -4],
    [
      [40, 60],
      [40, 1],
      [0, 40],
    ],
  ],
  [
    'nothing beside what is below leaves one within the chart',
    [-4, 0],
    [
      [0, 100],
      [99, 1],
    ],
  ],
  ['a chart of nothing is empty', [], []],
])('%s', (_what, values, expected) => {
  expect(extents(...values)).toEqual(expected);
});

test('no bar leaves the chart, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ noNaN: true, noDefaultInfinity: true })), (values) => {
      for (const [start = -1, length = -1] of extents(...values)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(length).toBeGreaterThanOrEqual(1);
        expect(start + length).toBeLessThanOrEqual(100);
      }
    }),
  );
});
