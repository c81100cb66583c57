import { expect, test } from 'vitest';
import {
  withCell,
  withCells,
  writableTable,
} from '../../../../renderer/editor/chart/tableCells.ts';

const table = [
  ['', 'A'],
  ['Eins', '1'],
];

test('there is always an empty row and column to go on in', () => {
  expect(writableTable([]).map(({ length }) => length)).toEqual([3, 3, 3, 3]);
  expect(writableTable([...table, ['Zwei', '2'], ['Drei', '3']])).toHaveLength(5);
  expect(writableTable([['', 'A', 'B', 'C']])[0]).toHaveLength(5);
});

test('the table grows to what is typed, and loses what is emptied at its ends', () => {
  expect(withCell(table, 2, 2, 'x')).toEqual([
    ['', 'A', ''],
    ['Eins', '1', ''],
    ['', '', 'x'],
  ]);
  expect(withCell(withCell(table, 2, 2, 'x'), 2, 2, '')).toEqual(table);
  expect(withCell([['x']], 0, 0, '')).toEqual([]);
});

test('several cells fill a range', () => {
  const filled = withCells(table, 1, 1, [['5', '6'], ['7']]);
  expect(filled).toEqual([
    ['', 'A', ''],
    ['Eins', '5', '6'],
    ['', '7', ''],
  ]);
});
