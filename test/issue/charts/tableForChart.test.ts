import { expect, test } from 'vitest';
import { tableForChart } from '../../../issue/charts/tableForChart.ts';

test('a month without values stays, and a table without a header gets an empty one', () => {
  const text = '2024-01\t1\t2\n2024-02\t3\n2024-03';
  expect(tableForChart(text, 'de').table).toEqual([
    ['', '', ''],
    ['2024-01', '1', '2'],
    ['2024-02', '3', ''],
    ['2024-03', '', ''],
  ]);
});

test('groups of columns are put before their names', () => {
  const rows = [
    { line: 1, cells: ['', 'Umsatz', 'Gewinn'] },
    { line: 2, cells: ['Jahr', 'Mrd. €', 'Mrd. €'] },
    { line: 3, cells: ['2024', '1', '2'] },
  ];
  expect(tableForChart({ rows, headRows: 2, isCertain: true }, 'de').table).toEqual([
    ['Jahr', 'Umsatz Mrd. €', 'Gewinn Mrd. €'],
    ['2024', '1', '2'],
  ]);
});

test('lines around the table are kept', () => {
  expect(tableForChart('Prices\nUnrevised\nA;1\nB;2\nSource: OECD\nMay', 'en')).toEqual({
    table: [
      ['', ''],
      ['A', '1'],
      ['B', '2'],
    ],
    title: 'Prices',
    source: 'OECD',
    note: 'Unrevised · May',
  });
});

test('text without a table has none', () => {
  expect(tableForChart('', 'de')).toEqual({ table: [], title: '', source: '', note: '' });
});
