import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { understood, type Wish } from './support/drawSource.ts';
import { gallery } from './support/gallery.ts';

function described(source: string, wish: Wish): string {
  const { table, options } = understood({ name: 'test', source, wish });
  return describeChart(table, options);
}

const [lead] = gallery;

describe('the lead chart of KW35', () => {
  test('in German', () => {
    expect(lead && described(lead.source, lead.wish)).toBe(
      'Liniendiagramm: Preis je Million ausgegebener Tokens, in US-Dollar, logarithmische Skala, ' +
        'März 2023 bis August 2025. Jeweils bestes Modell: von 60 auf 75 (+25\u00A0%). ' +
        'GPT-4-Niveau: von 60 auf 0,4 (−99,3\u00A0%). ' +
        'GPT-4o-Niveau: von 15 (im Mai 2024) auf 0,8 (−95\u00A0%). ' +
        'Sonnet-3.5-Niveau: von 15 (im Juni 2024) auf 3 (−80\u00A0%). ' +
        'GPT-3.5-Niveau: von 2 auf 0,1 (−95\u00A0%).',
    );
  });

  test('in English', () => {
    // The table's decimals are German whatever the words.
    const wish = { ...lead?.wish, kind: 'line', language: 'en', subtitle: 'Price' } as const;
    expect(lead && described(lead.source.replaceAll(',', '.'), wish)).toContain(
      'Line chart: Price, in US-Dollar, log scale, March 2023 to August 2025. ' +
        'Jeweils bestes Modell: from 60 to 75 (+25%).',
    );
  });
});

test('names, extremes and missing values', () => {
  const few = 'Land;Wert\nA;5\nB;k. A.\nC;7';
  expect(described(few, { kind: 'horizontal', title: 'T', language: 'de' })).toBe(
    'Balkendiagramm: T. A 5, B ohne Angabe, C 7.',
  );
  const many = [
    'Land\tWert',
    ...[4, 9, 1, 5, 6, 7, 8].map((value, at) => `N${String(at)}\t${String(value)}%`),
  ];
  expect(described(many.join('\n'), { kind: 'bar', title: 'T' })).toBe(
    'Column chart: T, in %. 7 values. Highest N1 (9%), lowest N2 (1%).',
  );
});

test('percent change by points; one of the others by its ratio', () => {
  const source = 'Year\tA\n2020\t10%\n2021\t11%';
  expect(described(source, { kind: 'line', title: 'T' })).toContain(
    'From 10% to 11% (+1 percentage point).',
  );
  expect(described(source.replaceAll('%', ''), { kind: 'line', title: 'T' })).toContain(
    'From 10 to 11 (+10%).',
  );
});

test('series without space for all: the highlighted ones, and how many others there are', () => {
  const names = 'ABCDEFGH'.split('');
  const source = [
    ['Year', ...names],
    ['2020', ...names.map(() => '1')],
    ['2021', ...names.map(() => '2')],
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
  expect(described(source, { kind: 'line', title: 'T', highlighted: ['C'] })).toBe(
    'Line chart: T, 2020 to 2021. C: from 1 to 2 (+100%). And 7 more series.',
  );
});

test.each([
  ['Monat;A\n2024-03;5', 'de', 'Nur ein Wert: 5 (im März 2024).'],
  ['Year;A;B\n2023;1;\n2024;2;7', 'en', 'B: only one value: 7 (in 2024).'],
  ['Jahr;A;B\n2023;1;7\n2024;2;', 'de', 'B: nur ein Wert: 7 (im Jahr 2023).'],
])('a single value of %j has no change', (source, language, sentence) => {
  expect(described(source, { kind: 'line', language })).toContain(sentence);
});

const values = fc.array(fc.option(fc.integer({ min: 1, max: 9999 }), { freq: 8 }), {
  minLength: 2,
  maxLength: 40,
});
const numbersOf = (text: string, language: string) =>
  [...text.matchAll(/(?<![\p{L}\d])[+−]?\d[\d.,]*\d|(?<![\p{L}\d])[+−]?\d/gu)].map(([written]) => {
    const plain =
      language === 'de'
        ? written.replaceAll('.', '').replace(',', '.')
        : written.replaceAll(',', '');
    return Number(plain.replace('−', '-').replace('+', ''));
  });

test.each(['de', 'en'])('%s: any numbers are those of the data', (language) => {
  fc.assert(
    fc.property(values, values, (first, second) => {
      const rows = Math.min(first.length, second.length);
      const [one, other] = [first.slice(0, rows), second.slice(0, rows)];
      const shown = one.flatMap((value, row) => (value === null ? [] : [{ value, row }]));
      fc.pre(shown.length > 0 && other.some((value) => value !== null));
      const date = (row: number) => `${String(2000 + row)}`;
      const source = [
        'Year;Alpha;Beta',
        ...one.map((value, row) =>
          [date(row), String(value ?? ''), String(other[row] ?? '')].join(';'),
        ),
      ].join('\n');
      const text = described(source, { kind: 'line', title: 'T', language });
      const sentence = /(?<=Alpha: ).*?(?=\. Beta:|\.$)/u.exec(text)?.[0] ?? '';
      const [from = 0, to = 0] = [shown[0]?.value, shown.at(-1)?.value];
      const found = numbersOf(sentence.replace(/\((?:im Jahr|in) \d{4}\)/gu, ''), language);
      expect(found.slice(0, 2)).toEqual(shown.length === 1 ? [from] : [from, to]);
      const ratio = to / from;
      if (ratio >= 10) expect((found[2] ?? 0) / ratio).toBeCloseTo(1, 2);
      else if (ratio < 0.001)
        expect(found.slice(2, 4)).toEqual([1, Number((1 / ratio).toPrecision(3))]);
      else if (from !== to) expect(found[2]).toBeCloseTo((ratio - 1) * 100, -0.4);
      const high = /(?:Höchstwert|high) (\S+) (?:im Jahr|in) (\d{4})/u.exec(sentence);
      if (high) {
        const most = Math.max(...shown.map(({ value }) => value));
        expect(numbersOf(high[1] ?? '', language)).toEqual([most]);
        expect(one[Number(high[2]) - 2000]).toBe(most);
      }
      // Who is above whom, from the last crossing on.
      for (const [, when, above] of text.matchAll(
        /(?:Ab|From) (\d{4}),? (?:liegt )?(Alpha|Beta)/gu,
      )) {
        const [a, b] = above === 'Alpha' ? [one, other] : [other, one];
        const row = Number(when) - 2000;
        const both = one.flatMap((value, at) =>
          value !== null && other[at] !== null && value !== other[at] ? [at] : [],
        );
        expect(a[row] ?? 0).toBeGreaterThan(b[row] ?? 0);
        for (const at of both.filter((each) => each > row))
          expect(a[at] ?? 0).toBeGreaterThan(b[at] ?? 0);
        const before = both.findLast((each) => each < row) ?? -1;
        expect(a[before] ?? 0).toBeLessThan(b[before] ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
