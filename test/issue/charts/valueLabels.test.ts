import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueFormat } from '../../../issue/charts/text/numberText.ts';
import { drawSource } from './support/drawSource.ts';
import { labelsIn } from './support/labelsIn.ts';

const written = (values: readonly number[], language = 'de') => {
  const text = valueFormat(values, language);
  return values.map((value) => text(value, ''));
};

test.each([
  { values: [5300, 3.2, 2.7, 0.5], labels: ['5.300', '3,2', '2,7', '0,5'] },
  { values: [7000, 1.2, 1.8], labels: ['7.000', '1,2', '1,8'] },
  { values: [2500, 1.4], labels: ['2.500', '1,4'] },
  { values: [2500, 40, 61], labels: ['2.500', '40', '61'] },
  { values: [320, 0.45, 0.05], labels: ['320', '0,45', '0,05'] },
  // Where three digits remain, all have the same decimals.
  { values: [1204.33, 950.5, 800], labels: ['1.204', '951', '800'] },
  { values: [16.7, 27, 130.5], labels: ['16,7', '27,0', '130,5'] },
  // Different values have different labels.
  { values: [1234.1, 1234.2], labels: ['1.234,1', '1.234,2'] },
  {
    values: [1_234_567, 1_230_000, 2_000_000],
    labels: ['1,235\u00A0Mio.', '1,23\u00A0Mio.', '2\u00A0Mio.'],
  },
])('$values is written as $labels', ({ values, labels }) => {
  expect(written(values)).toEqual(labels);
});

test('different values never have the same label', () => {
  const value = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -4, max: 6 }))
    .map(([digits, power]) => Number(`${String(digits)}e${String(power)}`));
  fc.assert(
    fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 20 }), (values) => {
      expect(new Set(written(values)).size).toBe(new Set(values).size);
    }),
  );
});

test.each(['horizontal', 'bar', 'grouped', 'lollipop', 'slope'] as const)(
  '%s: rates beside amounts keep their decimals',
  (kind) => {
    const source = 'Land;Kosten;Quote\nA;4100;2,4\nB;2900;1,6\nC;2200;0,4';
    const labels = labelsIn(drawSource({ name: kind, source, wish: { kind, language: 'de' } }));
    const texts = labels.map(({ text }) => text).join(' ');
    if (kind === 'horizontal' || kind === 'slope')
      for (const rate of ['2,4', '1,6', '0,4']) expect(texts).toContain(rate);
    expect(texts).not.toMatch(/(?<![\d,.])1(?![\d,.])/);
  },
);
