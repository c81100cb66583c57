import { expect, test } from 'vitest';
import type { Bar } from '../../../../issue/text/piece.ts';
import { chartValues, type ChartValues } from '../../../../renderer/editor/chart/chartValues.ts';

const bars = (...labels: readonly string[]): Bar[] => labels.map((label) => ({ label, value: 7 }));
const percents: ChartValues = { bars: bars('Halle', 'Jena'), unit: '%' };
const unitAfter = (labels: readonly string[], unit: string, areNew = false, before = percents) =>
  chartValues({ bars: bars(...labels), unit }, before, areNew).unit;

test('the unit that the numbers tell counts', () => {
  expect(unitAfter(['Halle'], '€')).toBe('€');
  expect(unitAfter(['Bonn'], '€', true)).toBe('€');
});

test('numbers that are edited keep their unit', () => {
  expect(unitAfter(['Halle', 'Jena', 'Bonn'], '')).toBe('%');
  expect(unitAfter(['Jena'], '')).toBe('%');
});

test('others in their place do not take it over', () => {
  expect(unitAfter(['Halle', 'Jena'], '', true)).toBe('');
  expect(unitAfter(['Bonn', 'Köln'], '')).toBe('');
  expect(unitAfter([], '')).toBe('');
});

test('a unit that was there before any numbers is for the first of them', () => {
  expect(unitAfter(['Halle'], '', true, { bars: [], unit: 'Mrd. €' })).toBe('Mrd. €');
});
