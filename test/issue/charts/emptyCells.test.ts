import { expect, test } from 'vitest';
import { problemText } from '../../../issue/charts/problemText.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';

function read(source: string, language: string) {
  const { table, problems } = readChartTable(source, language);
  if (!table) return problems.map((problem) => problemText(problem, language));
  return [
    `${table.base.kind}: ${table.base.texts.join(', ')}`,
    ...table.series.map(
      ({ name, values }) => `${name}: ${values.map((value) => value ?? '–').join(' ')}`,
    ),
  ];
}

test.each<[string, readonly string[]]>([
  [
    'Year,Cars,Bikes\n2018,4,\n2019,5,\n2020,6,\n2021,7,9',
    ['times: 2018, 2019, 2020, 2021', 'Cars: 4 5 6 7', 'Bikes: – – – 9'],
  ],
  [
    'Year,Cars,Bikes\n2018,400,\n2019,,\n2020,600,\n2021,700,9',
    ['times: 2018, 2019, 2020, 2021', 'Cars: 400 – 600 700', 'Bikes: – – – 9'],
  ],
  [
    'Year,Cars\n2018,4\n2019,\n2020,\n2021,\n2022,6',
    ['times: 2018, 2019, 2020, 2021, 2022', 'Cars: 4 – – – 6'],
  ],
  ['Year,Cars\n2018,4\n2019,\n2020,\n2021,', ['times: 2018, 2019, 2020, 2021', 'Cars: 4 – – –']],
])('commas at the end of lines are empty cells: %j', (source, expected) => {
  for (const language of ['de', 'en']) expect(read(source, language)).toEqual(expected);
});

test.each(['2019,2020,2021\n7,8,9\n4,5,6', '2019;2020;2021\n7;8;9\n4;5;6'])(
  'years above numbers are the names of columns: %j',
  (source) => {
    for (const language of ['de', 'en'])
      expect(read(source, language)).toEqual([
        'names: 1, 2',
        '2019: 7 4',
        '2020: 8 5',
        '2021: 9 6',
      ]);
  },
);

test('a text that has no cells says in which line', () => {
  expect(read('Umsatz je Land\nViel', 'de')).toEqual([
    'In der Tabelle steht keine Spalte mit Zahlen.',
    'Zeile 1 („Umsatz je Land“) ist eine einzige Zelle: Trenne Name und Zahlen mit Tabulatoren oder Semikolons.',
  ]);
});
