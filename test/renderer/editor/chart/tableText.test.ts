import { expect, test } from 'vitest';
import { tableForChart } from '../../../../issue/charts/tableForChart.ts';
import { tableText } from '../../../../renderer/editor/chart/tableText.ts';

test.each([
  [
    [
      ['', ''],
      ['Hafen', '7,5'],
      ['Kran', '8'],
    ],
  ],
  [
    [
      ['Monat', 'A', 'B; C'],
      ['2024-01', '1', ''],
      ['2024-02', '', '2'],
    ],
  ],
])('a table is read as it is written: %j', (table) => {
  expect(tableForChart(tableText(table), 'de').table).toEqual(table);
});
