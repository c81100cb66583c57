import { expect, test } from 'vitest';
import { problemText } from '../../../issue/charts/problemText.ts';
import { readChartTable } from '../../../issue/charts/readChartTable.ts';

function read(source: string) {
  const { table, problems } = readChartTable(source, 'en');
  return {
    units: table?.series.map(({ unit }) => unit),
    problems: problems.map((problem) => problemText(problem, 'en')),
  };
}

test.each([
  ['Town;Rent\nUlm;15*\nBonn;25r\nKiel;35', '25r', 3, '15*', 2],
  ['Town;Rent\nUlm;14 %\nBonn;0.6\nKiel;0.8', '14 %', 2, '0.6', 3],
  ['Town;Rent\nUlm;15\nBonn;($25)\nKiel;35', '($25)', 3, '15', 2],
])('a unit of one cell is not that of its column: %j', (source, own, line, bare, other) => {
  const { units, problems } = read(source);
  expect(units).toEqual(['']);
  expect(problems).toEqual([
    `Column 2: “${own}” in line ${String(line)} has a unit, “${bare}” in line ${String(other)} has none. ` +
      'The chart shows none: write it in all cells or in the heading.',
  ]);
});

test.each([
  ['Town;Rent\nUlm;14 %\nBonn;n/a\nKiel;8 %', '%'],
  ['Town;Rent\nUlm;14 %\nBonn;0\nKiel;8 %', '%'],
  ['Town;Rent (%)\nUlm;14 %\nBonn;6\nKiel;8', '%'],
  ['Town;Rent in EUR\nUlm;14 €\nBonn;6\nKiel;8', '€'],
  ['Town;Rent ($)\nUlm;14\nBonn;6\nKiel;8', '$'],
])('a unit of all cells, or of the heading, is: %j', (source, unit) => {
  expect(read(source)).toEqual({ units: [unit], problems: [] });
});
