import { expect, test } from 'vitest';
import { cautionText, chartCautions } from '../../../issue/charts/chartCautions.ts';
import type { ChartKindName } from '../../../issue/charts/chartSchema.ts';
import { recommendKind } from '../../../issue/charts/recommendKind.ts';
import { understood } from './support/drawSource.ts';

const isUneven = (source: string, kind: ChartKindName) => {
  const { table, options } = understood({ name: 'times', source, wish: { kind, language: 'de' } });
  return chartCautions(table, options).includes('uneven-bars');
};
const tableOf = (times: readonly string[], cells = '5') =>
  [`Zeit;${cells.replaceAll(/\d+/g, 'A')}`, ...times.map((time) => `${time};${cells}`)].join('\n');

const uneven = [
  ['1980', '1995', '1996', '2015'],
  ['2019', '2020', '2022'],
  ['Jan 2024', 'Feb 2024', 'Apr 2024'],
  ['Q1 2023', 'Q2 2023', 'Q1 2024'],
  ['2024-01-05', '2024-01-06', '2024-02-20'],
];

test.each(uneven.map((times) => [times]))('bars hide the gaps in %j', (times) => {
  const source = tableOf(times);
  for (const kind of ['bar', 'grouped', 'stacked', 'share', 'horizontal'] as const)
    expect(isUneven(source, kind)).toBe(true);
  for (const kind of ['line', 'area', 'stacked-area'] as const)
    expect(isUneven(source, kind)).toBe(false);
  const recommended = (text: string) =>
    recommendKind(understood({ name: 'kind', source: text, wish: { kind: 'line' } }).table).kind;
  expect(recommended(source)).toBe('line');
  expect(recommended(tableOf(times, '60;40').replace('A;A', 'A;B'))).toBe('stacked-area');
  expect(cautionText('uneven-bars', 'de')).toContain('Eine Linie zeigt sie.');
  expect(cautionText('uneven-bars', 'en')).toContain('A line shows them.');
});

test.each([
  [['2010', '2015', '2020', '2025']],
  [['2019', '2024']],
  [['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']],
  [['2024-01-31', '2024-02-29', '2024-03-31']],
  [['2024-01-04', '2024-01-05', '2024-01-08', '2024-01-09']],
  [['Nord', 'Süd', 'West']],
])('nothing is hidden in %j', (times) => {
  expect(isUneven(tableOf(times), 'bar')).toBe(false);
});
