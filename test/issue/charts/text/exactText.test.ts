import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactFormat } from '../../../../issue/charts/text/exactText.ts';

/** "from → to: change" in a sentence that says no other values. */
function said(first: number, last: number, unit: string, language: string): string {
  const { number, change } = exactFormat([first, last], unit, language);
  return `${number(first)} → ${number(last)}${change(first, last)}`.replaceAll('\u00A0', ' ');
}

test.each<[number, number, string, string, string]>([
  [100, 100.04, '', 'de', '100 → 100,04 (+0,04 %)'],
  [100.0001, 100.0002, '', 'en', '100.0001 → 100.0002 (+0.0001%)'],
  [1e-9, 2e-9, '', 'en', '0.000000001 → 0.000000002 (+100%)'],
  [60, 0.03, '', 'de', '60 → 0,03 (etwa 1/2.000)'],
  [60, 0.4, '', 'de', '60 → 0,4 (−99,3 %)'],
  [1000, 1.2, '', 'en', '1,000 → 1.2 (−99.9%)'],
  [100_000, 104, '', 'en', '100,000 → 104 (−99.9%)'],
  [10.9, 130.5, '', 'de', '10,9 → 130,5 (das 12-Fache)'],
  [0.001, 1.5, '', 'en', '0.001 → 1.5 (1,500 times as much)'],
  [1e-9, 1e14, '', 'en', '0.000000001 → 100,000,000,000,000 (more than a million times as much)'],
  [1e9, 1e-5, '', 'de', '1.000.000.000 → 0,00001 (weniger als ein Millionstel)'],
  [0.9996, 1.3, '', 'en', '1 → 1.3 (+30%)'],
  [41.234, 41.236, '%', 'de', '41,234 % → 41,236 % (+0,002 Prozentpunkte)'],
  [-5, 3, '', 'en', '−5 → 3 (+8)'],
  [0, 0.0004, '', 'en', '0 → 0.0004 (+0.0004)'],
  [1234567890.1, 1234567890.2, '', 'en', '1,234,567,890.1 → 1,234,567,890.2 (+0.00000001%)'],
  [0.1 + 0.2, 0.3, '', 'en', '0.3 → 0.3 (unchanged)'],
  [7, 7, '', 'de', '7 → 7 (unverändert)'],
])('%d to %d %s in %s', (first, last, unit, language, expected) => {
  expect(said(first, last, unit, language)).toBe(expected);
});

const value = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -9, max: 8 }), fc.boolean())
  .map(([digits, power, isNegative]) =>
    Number(`${isNegative ? '-' : ''}${String(digits)}e${String(power)}`),
  );
const pair = fc.oneof(
  fc.tuple(value, value),
  // Values that are close together.
  fc
    .tuple(value, fc.integer({ min: -50, max: 50 }))
    .map(([one, by]) => [one, one * (1 + by / 1e6)] as const),
);

describe.each(['de', 'en'])('%s', (language) => {
  const plain = (text = '') =>
    Number(
      (language === 'de' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', ''))
        .replace('−', '-')
        .replace('+', ''),
    );

  test.each(['', '%'])(
    'any two values can be told apart, and the change agrees with them: %j',
    (unit) => {
      fc.assert(
        fc.property(pair, ([first, last]) => {
          const text = said(first, last, unit, language);
          expect(text).not.toMatch(/\de[+-]?\d|NaN|Infinity|undefined/);
          const [, from = '', to = '', change = ''] =
            /^(\S+)(?: ?%)? → (\S+?)(?: ?%)? \((.*)\)$/.exec(text) ?? [];
          const [one, other] = [plain(from.replace('%', '')), plain(to)];
          const isSame = Math.abs(first - last) <= Math.abs(first) * 1e-11;
          if (!isSame) expect(one).not.toBe(other);
          expect(Math.sign(other - one)).toBe(
            isSame ? Math.sign(other - one) : Math.sign(last - first),
          );
          if (/unchanged|unverändert/.test(change)) return;
          const [number = ''] = /[+−]?[\d.,]*\d/.exec(change) ?? [];
          if (/%/.test(change)) {
            const percent = plain(number);
            expect(percent).not.toBe(0);
            expect(percent).toBeGreaterThan(-100);
            const actual = (other / one - 1) * 100;
            expect(Math.abs(percent - actual)).toBeLessThan(
              Math.max(0.5, Math.abs(actual) * 0.06) + 1e-9,
            );
            expect(Math.sign(percent)).toBe(Math.sign(other - one));
          } else if (/-Fache|times/.test(change) && number !== '') {
            expect(plain(number) / (other / one)).toBeCloseTo(1, 2);
          } else if (/^[+−]/.test(change)) {
            expect(plain(number) / (other - one)).toBeCloseTo(1, 4);
          }
        }),
        { numRuns: 1000 },
      );
    },
  );
});
