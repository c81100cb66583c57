import { describe, expect, test } from 'vitest';
import { cautionText, chartCautions } from '../../../issue/charts/chartCautions.ts';
import { chartProblems } from '../../../issue/charts/chartProblems.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import { understood, type Wish } from './support/drawSource.ts';
import { gallery } from './support/gallery.ts';

function table(...lines: string[]) {
  const read = readChartTable(lines.map((line) => line.replaceAll(' ', '\t')).join('\n'), 'en');
  if (!read.table) throw new Error('The table cannot be read.');
  return read.table;
}

const years = (count: number, cells: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `${String(2000 + at)} ${cells(at)}`);
const names = (count: number, cells: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `N${String(at)} ${cells(at)}`);

test.each([
  ['few times of one series', table('Year A', ...years(5, () => '3')), 'bar', 'linear'],
  ['many times', table('Year A', ...years(20, (at) => String(at + 1))), 'line', 'linear'],
  ['several series', table('Year A B', ...years(20, () => '3 9')), 'line', 'linear'],
  [
    'ratios in the thousands',
    table('Year A B', ...years(9, (at) => `60 ${String(0.01 * (at + 1))}`)),
    'line',
    'log',
  ],
  ['two times', table('Year A B', ...years(2, () => '3 9')), 'slope', 'linear'],
  ['parts of a whole over time', table('Year A B', ...years(6, () => '30 70')), 'share', 'linear'],
  ['… over a long time', table('Year A B', ...years(30, () => '30 70')), 'stacked-area', 'linear'],
  ['few names', table('Name A', ...names(5, () => '3')), 'bar', 'linear'],
  ['more names', table('Name A', ...names(9, () => '3')), 'horizontal', 'linear'],
  ['many names', table('Name A', ...names(25, () => '3')), 'lollipop', 'linear'],
  ['parts of wholes', table('Name A B C', ...names(5, () => '20 30 50')), 'share', 'linear'],
  ['two like numbers', table('Name A B', ...names(8, () => '20 30')), 'lollipop', 'linear'],
  [
    'two unlike numbers',
    table('Name A B', ...names(8, (at) => `${String(at + 1)}$ ${String(at)}%`)),
    'scatter',
    'linear',
  ],
  ['a few groups', table('Name A B C', ...names(3, () => '2 3 4')), 'grouped', 'linear'],
] as const)('%s', (_, data, kind, scale) => {
  expect(recommendKind(data)).toEqual({ kind, scale });
});

describe('what misleads is said', () => {
  test.each<[string, string, Wish]>([
    ['length-on-log', 'Year\tA\n2020\t1\n2021\t90', { kind: 'bar', scale: 'log' }],
    ['line-over-names', 'Land\tA\nX\t1\nY\t90', { kind: 'line' }],
    ['stacked-negatives', 'Year\tA\tB\n2020\t1\t-2\n2021\t90\t3', { kind: 'stacked' }],
    ['stacked-gaps', 'Year\tA\tB\n2020\t1\t\n2021\t90\t3', { kind: 'stacked' }],
    ['mixed-units', 'Year\tA\tB\n2020\t1 €\t2%\n2021\t90 €\t3%', { kind: 'line' }],
    [
      'many-series',
      'Year\tA\tB\tC\tD\tE\tF\tG\n2020\t1\t2\t3\t4\t5\t6\t7\n2021\t1\t2\t3\t4\t5\t6\t7',
      { kind: 'line' },
    ],
    ['hidden-between', 'Year\tA\n2020\t1\n2021\t90\n2022\t3', { kind: 'slope' }],
    ['not-from-zero', 'Year\tA\n2020\t100\n2021\t101', { kind: 'line' }],
    ['far-mark', 'Year\tA\n2020\t1\n2021\t3', { kind: 'area', references: [{ at: 99 }] }],
    [
      'far-mark',
      'Name\tA\tB\nX\t100\t1000\nY\t110\t1010',
      { kind: 'scatter', references: [{ at: 1500 }] },
    ],
    [
      'far-mark',
      'Name\tA\tB\nX\t1000\t1005\nY\t1003\t1010',
      { kind: 'lollipop', references: [{ at: 1500 }] },
    ],
    ['parts-of-what', 'Year\tA\tB\n2020\t10%\t20%\n2021\t20%\t30%', { kind: 'stacked' }],
  ])('%s', (caution, source, wish) => {
    const { table: data, options } = understood({ name: caution, source, wish });
    const found = chartCautions(data, options);
    expect(found).toEqual([caution]);
    const [sentence] = found;
    expect(sentence && cautionText(sentence, 'de')).toMatch(/\.$/u);
    expect(sentence && cautionText(sentence, 'en')).toMatch(/\.$/u);
  });

  test.each<[string, Wish]>([
    ['Name\tA\tB\nX\t100\t1000\nY\t110\t1010', { kind: 'scatter', references: [{ at: 1015 }] }],
    ['Year\tA\n2020\t1000\n2021\t1010', { kind: 'slope', references: [{ at: 99_000 }] }],
  ])('no line is too far where it takes no room: %s', (source, wish) => {
    const { table: data, options } = understood({ name: 'near', source, wish });
    expect(chartCautions(data, options)).toEqual([]);
  });

  test('nothing about most charts', () => {
    const lead = gallery[0];
    if (!lead) return;
    const { table: data, options } = understood(lead);
    expect(chartCautions(data, options)).toEqual([]);
  });
});

test.each<[Wish, string]>([
  [
    { kind: 'line', scale: 'log' },
    'Line 3, column 2 (“A”): “-2” has no place on a logarithmic axis, where all values are above zero.',
  ],
  [{ kind: 'share' }, 'Line 3, column 2 (“A”): “-2” is negative and cannot be a share.'],
])('a cell that the options do not allow is named: %j', (wish, expected) => {
  const source = 'Year\tA\tB\n2020\t1\t2\n2021\t-2\t3';
  const { table: data, options } = understood({ name: 'wrong', source, wish });
  expect(chartProblems(data, options).map((problem) => problemText(problem, 'en'))).toEqual([
    expected,
  ]);
});

test('an index cannot start from zero', () => {
  const source = 'Year\tA\n2020\t0\n2021\t3';
  const { table: data, options } = understood({
    name: 'index',
    source,
    wish: { kind: 'line', isIndexed: true },
  });
  expect(chartProblems(data, options).map((problem) => problemText(problem, 'de'))).toEqual([
    'Zeile 2, Spalte 2 („A“): „0“ kann nicht 100 werden: Ein Index beginnt bei einem Wert über null.',
  ]);
});
