import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeChart } from '../../../issue/charts/describeChart.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
import { problemText } from '../../../issue/charts/problemText.ts';
import { understood, type Wish } from './support/drawSource.ts';

function described(rows: readonly (readonly string[])[], wish: Wish): string {
  const source = rows.map((cells) => cells.join('\t')).join('\n');
  const { table, options } = understood({ name: 'test', source, wish });
  return describeChart(table, options);
}

test('of many series, each says what it lacks', () => {
  const rows = [
    ['Ort', 'A', 'B', 'C', 'D'],
    ['Bonn', '1', '', '3', '4'],
    ['Kiel', '5', '2', '', '1'],
    ['Ulm', '2', '', '1', '3'],
  ];
  expect(described(rows, { kind: 'grouped', language: 'de' })).toBe(
    'Gruppiertes Säulendiagramm. A: Am höchsten Kiel (5), am niedrigsten Bonn (1). ' +
      'B: Am höchsten Kiel (2), am niedrigsten Kiel (2). Ohne Angabe: Bonn, Ulm. ' +
      'C: Am höchsten Bonn (3), am niedrigsten Ulm (1). Ohne Angabe: Kiel. ' +
      'D: Am höchsten Bonn (4), am niedrigsten Kiel (1).',
  );
});

test('a scatter chart counts only its points', () => {
  const rows = [
    ['', 'X', 'Y'],
    ['a', '1', '2'],
    ['b', '3', ''],
    ['c', '5', '1'],
  ];
  expect(described(rows, { kind: 'scatter' })).toBe(
    'Scatter chart. 2 points: X from 1 (a) to 5 (c); Y from 1 (c) to 2 (a). Not given: b.',
  );
});

test('a line says how many values are missing within it', () => {
  const rows = [
    ['Jahr', 'A'],
    ['2020', ''],
    ['2021', '1'],
    ['2022', '–'],
    ['2023', '2'],
  ];
  expect(described(rows, { kind: 'line', language: 'de' })).toContain(
    'Von 1 (im Jahr 2021) auf 2 (+100\u00A0%), 1 Wert fehlt.',
  );
});

test('a column without any value is not left out in silence', () => {
  const { table, problems } = readChartTable('Land;A;B;\nX;1;–;\nY;2;n/a;', 'de');
  expect(table?.series).toHaveLength(1);
  expect(problems.map((problem) => problemText(problem, 'en'))).toEqual([
    'Column 3 (“B”) has no numbers and is not in the chart.',
  ]);
});

const column = fc.array(fc.option(fc.integer({ min: 1, max: 99 })), { minLength: 9, maxLength: 9 });

test('whatever is missing is named or counted', () => {
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
      fc.pre(columns.every((values) => values.filter((value) => value !== null).length > 4));
      const rows = Array.from({ length: 9 }, (_, row) => [
        `Row${String(row)}`,
        ...columns.map((values) => String(values[row] ?? '–')),
      ]);
      const head = ['Name', ...columns.map((_, at) => `S${String(at)}`)];
      const text = described([head, ...rows], { kind: 'horizontal' });
      const missing = [...text.matchAll(/Not given: (.*?)(?: and (\d+) more)?\./g)].map(
        ([, names = '', more = '0']) => [names.split(', '), Number(more)],
      );
      const expected = columns.flatMap((values) => {
        const names = values.flatMap((value, row) => (value === null ? [`Row${String(row)}`] : []));
        return names.length === 0 ? [] : [[names.slice(0, 4), Math.max(0, names.length - 4)]];
      });
      expect(missing).toEqual(expected);
    }),
  );
});
