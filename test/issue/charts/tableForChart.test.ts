import { expect, test } from 'vitest';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';
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

test.each<[string, string, string, string[][], Partial<ReturnType<typeof tableForChart>>]>([
  [
    'numbers alone',
    'de',
    '12,5\n13,25\n1.400',
    [
      ['', ''],
      ['1', '12,5'],
      ['2', '13,25'],
      ['3', '1.400'],
    ],
    {},
  ],
  [
    'English thousands',
    'en',
    '1,234\n5,678\n9,012\n',
    [
      ['', ''],
      ['1', '1,234'],
      ['2', '5,678'],
      ['3', '9,012'],
    ],
    {},
  ],
  [
    'a name above',
    'de',
    'Umsatz\r\n5 €\r\n6 €',
    [
      ['', 'Umsatz'],
      ['1', '5 €'],
      ['2', '6 €'],
    ],
    {},
  ],
  [
    'a title, a name, a gap and a source',
    'en',
    'Sales in Europe\nUnits\n5\nn/a\n7\n8\n9\n10\nSource: OECD\nRevised',
    [
      ['', 'Units'],
      ['1', '5'],
      ['2', 'n/a'],
      ['3', '7'],
      ['4', '8'],
      ['5', '9'],
      ['6', '10'],
    ],
    { title: 'Sales in Europe', source: 'OECD', note: 'Revised' },
  ],
  [
    'spaces in numbers',
    'de',
    '1 234 567\n2 345 678',
    [
      ['', ''],
      ['1', '1 234 567'],
      ['2', '2 345 678'],
    ],
    {},
  ],
])('a single column is a series: %s', (_, language, text, table, others) => {
  const none = { title: '', source: '', note: '' };
  expect(tableForChart(text, language)).toEqual({ ...none, ...others, table });
  // The same from a column of cells.
  const rows = text
    .trim()
    .split(/\r?\n/)
    .map((cell, at) => ({ line: at + 1, cells: [cell] }));
  expect(tableForChart({ rows, isCertain: true }, language)).toEqual({ ...none, ...others, table });
});

test('a line with one number is no series', () => {
  expect(tableForChart('Umsatz\n5\nviel mehr\nals sonst', 'de').table).toEqual([]);
});

test.each([
  ['A,B\nX,1\nY,2\n"Source: OECD, Eurostat",', 'OECD, Eurostat', ''],
  ['A,B\nX,1\nY,2\nSource: OECD, Eurostat', 'OECD, Eurostat', ''],
  ['A;B;C\nX;1;2\nY;2;3\nQuelle: OECD;;\nVorläufig;;', 'OECD', 'Vorläufig'],
  ['A\tB\nX\t1\nY\t2\n\nDaten: OECD\nStand: Mai', 'OECD', 'Stand: Mai'],
])('the source below %j, pasted or in a file', (text, source, note) => {
  expect(tableForChart(text, 'en')).toMatchObject({ source, note });
  const { table, problems } = readChartTable(text, 'en');
  expect(table).toMatchObject({ source, note });
  expect(problems).toEqual([]);
});
