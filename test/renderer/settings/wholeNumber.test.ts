import { expect, test } from 'vitest';
import { wholeNumber } from '../../../renderer/settings/wholeNumber.ts';

const bounds = { least: 1, most: 100_000 };

test('people write thousands in several ways', () => {
  const written = ['1200', ' 1.200 ', '1,200', '1’200', '1 200', '100.000'];
  expect(written.map((typed) => wholeNumber(typed, bounds))).toEqual([
    1200, 1200, 1200, 1200, 1200, 100_000,
  ]);
});

test('fractions, signs, words and what is out of bounds are none', () => {
  const others = ['', '1.5', '1,20', '-5', 'viel', '0', '100001', '12oo', '1e3'];
  expect(others.flatMap((typed) => wholeNumber(typed, bounds) ?? [])).toEqual([]);
});
