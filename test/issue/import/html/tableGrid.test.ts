import { expect, test } from 'vitest';
import { tableGrid } from '../../../../issue/import/html/tableGrid.ts';

const row = (...cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const cellsOf = (html: string) => tableGrid(html)?.rows.map(({ cells }) => cells);

test('cells are what a reader sees of them, in one line', () => {
  const cell = 'Pol<b>en</b><style>b{}</style><br>und <span hidden>nicht </span>Italien';
  expect(cellsOf(`<table>${row(cell, '3')}</table>`)).toEqual([['Polen und Italien', '3']]);
});

test('what reaches over several rows stands in each, over several columns in the first', () => {
  const html =
    '<table><tr><td rowspan="2">2024</td><td colspan="2">Q1</td><td>12</td></tr>' +
    `${row('Q2', 'a', '15')}${row('2025', 'Q1', 'b', '16')}</table>`;
  expect(cellsOf(html)).toEqual([
    ['2024', 'Q1', '', '12'],
    ['2024', 'Q2', 'a', '15'],
    ['2025', 'Q1', 'b', '16'],
  ]);
});

test('a title and a source beside the table are rows of one cell', () => {
  const html = `<h2>Wer wächst</h2><table>${row('A', '1')}${row('B', '2')}</table><p>Quelle</p>`;
  expect(cellsOf(html)).toEqual([['Wer wächst'], ['A', '1'], ['B', '2'], ['Quelle']]);
});

test('a page with a table in it is none, nor are two tables', () => {
  const table = `<table>${row('A', '1')}</table>`;
  expect(tableGrid(`<p>Eins</p><p>Zwei</p>${table}<p>Drei</p>`)).toBeUndefined();
  expect(tableGrid(table + table)).toBeUndefined();
  expect(tableGrid('<p>Eins</p>')).toBeUndefined();
});

test('a span without end ends', () => {
  const html = '<table><tr><td colspan="9999999" rowspan="0">A</td></tr></table>';
  expect(cellsOf(html)).toEqual([['A']]);
});
