import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { isMinor } from '../../../issue/charts/problemText.ts';
import { chartKinds } from '../../../issue/charts/chartSchema.ts';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { drawChart } from '../../../issue/charts/drawChart.ts';
import { understood, type ChartSource } from './support/drawSource.ts';
import { labelFaults } from './support/labelsIn.ts';

const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      minLength: 1,
      maxLength: 24,
      unit: fc.constantFrom(...'a b c d e f g h Ä ö M W - '.split(' '), ' '),
    }),
  },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12),
      'Wie zufrieden sind Sie alles in allem mit dem, was hier steht? '.repeat(20),
      '漢字'.repeat(90),
      '👩‍👩‍👧 😀'.repeat(20),
    ),
  },
);
const rows = fc.integer({ min: 1, max: 30 });
const cell = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: -500, max: 90_000 }).map(String) },
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('999999999999999', '-999999999999999', '0.000000001', '1E+12', '0'),
  },
);
const hostile = fc.constantFrom('1E+308', '-1E+308', '1E+15', '1E-10', '5E-320');
const mark = fc.constantFrom(1000, 0, -5, 1e308, -1e308, 5e-324, 1e15, 123_456_789_012);

/** Any table of names or months, with gaps. */
const anyChart = fc
  .record({
    rows,
    kind: fc.constantFrom(...chartKinds),
    base: fc.constantFrom('months', 'names', 'numbers'),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    isIndexed: fc.boolean(),
    language: fc.constantFrom('de', 'en'),
    width: fc.integer({ min: 320, max: 900 }),
    series: fc.array(name, { minLength: 1, maxLength: 7 }),
    names: fc.array(name, { minLength: 30, maxLength: 30 }),
    cells: fc.array(cell, { minLength: 210, maxLength: 210 }),
    // Log and index refuse most tables with other values.
    isPositive: fc.boolean(),
    wrong: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, hostile),
    note: name,
    marks: fc.array(mark, { maxLength: 2 }),
  })
  .map(({ names, cells, series, wrong, marks, note, ...wish }): ChartSource => {
    const head = ['Where', ...series.map((one, at) => `${one.trim()} ${String(at)}`)];
    const bases = {
      months: (row: number) =>
        `${String(2015 + Math.floor(row / 12))}-${String((row % 12) + 1).padStart(2, '0')}`,
      names: (row: number) => names[row]?.trim() ?? '',
      numbers: (row: number) => String(row * 3 - 7),
    };
    const cellAt = (row: number, at: number) => {
      if (row + at === 0 && wrong !== null) return wrong;
      const text = cells[row * 7 + at] ?? '';
      return wish.isPositive && text !== '' ? text.replace('-', '').replace(/^0$/, '1') : text;
    };
    const lines = Array.from({ length: wish.rows }, (_, row) => [
      bases[wish.base as keyof typeof bases](row),
      ...series.map((_one, at) => cellAt(row, at) || '–'),
    ]);
    return {
      name: 'any',
      source: [head, ...lines]
        .map((one) => one.map((text) => text.replace('.', wish.language === 'de' ? ',' : '.')))
        .map((one) => one.join('\t'))
        .join('\n'),
      wish: {
        kind: wish.kind,
        scale: wish.scale,
        isIndexed: wish.isIndexed,
        language: wish.language,
        width: wish.width,
        title: 'Any data',
        notes: [{ at: lines[0]?.[0] ?? '', text: note.slice(0, 24) }],
        references: marks.map((at) => ({ at, label: note.slice(0, 24) })),
      },
    };
  });

const broken = /NaN|Infinity|undefined|\d[eE][+-]?\d/;
const counts = { drawn: 0, refused: 0 };

test('whatever the data, labels neither overlap nor leave the picture, and no number is broken', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      let read: ReturnType<typeof understood>;
      try {
        read = understood(chart);
      } catch (error) {
        // A column without any number makes no chart.
        expect(String(error)).toContain('cannot be read');
        return;
      }
      const { table, options } = read;
      const problems = chartProblems(table, options).filter((problem) => !isMinor(problem));
      counts[problems.length > 0 ? 'refused' : 'drawn'] += 1;
      if (problems.length > 0) return;
      const { svg, height } = drawChart(table, options);
      expect(svg.replace(/#[0-9a-f]{6}/gi, '')).not.toMatch(broken);
      expect(labelFaults(svg)).toEqual([]);
      expect(height).toBeLessThan(600 + table.lines.length * (table.series.length * 24 + 70));
      expect(describeChart(table, options)).not.toMatch(broken);
    }),
    { numRuns: 600 },
  );
  expect(counts.drawn).toBeGreaterThan(150);
});

test.each(['1E+308', '-1E+308', '1E+15', '1E-10'])(
  '%s is refused by name in every kind',
  (text) => {
    const tables = [`Name\tA\tB\nx\t${text}\t1\ny\t2\t3`, `X\tA\n1\t5\n${text}\t6`];
    for (const kind of chartKinds)
      for (const source of tables) {
        const { table, options } = understood({ name: kind, source, wish: { kind } });
        const [problem] = chartProblems(table, options);
        expect(problem).toMatchObject({ problem: 'out-of-range', cell: text });
      }
  },
);
