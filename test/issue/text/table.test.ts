import { expect, test } from 'vitest';
import { shownTable, tableRowsSchema } from '../../../issue/text/table.ts';

const rows = (...all: readonly (readonly string[])[]) =>
  all.map((row) => row.map((cell) => (cell === '' ? [] : [cell])));

test('rows of a file that differ in length get empty cells at their end', () => {
  expect(tableRowsSchema.decode(rows(['A'], ['1', '2'], []))).toEqual(
    rows(['A', ''], ['1', '2'], ['', '']),
  );
  const even = rows(['A', 'B'], ['1', '2']);
  expect(tableRowsSchema.encode(tableRowsSchema.decode(even))).toEqual(even);
});

test('readers see no empty rows and columns; a header without words is none', () => {
  const table = { rows: rows(['A', '', 'B'], ['', ' ', ''], ['1', '', '']), hasHeader: true };
  expect(shownTable(table)).toEqual({ rows: rows(['A', 'B'], ['1', '']), hasHeader: true });
  expect(shownTable({ rows: rows(['', ''], ['1', '2']), hasHeader: true })).toEqual({
    rows: rows(['1', '2']),
    hasHeader: false,
  });
  expect(shownTable({ rows: rows(['', ' ']), hasHeader: true })).toBeUndefined();
});

test('a link without words is shown by its name, so its cell is not empty', () => {
  const link = { text: '', link: 'https://example.org/' };
  expect(shownTable({ rows: [[[link]]], hasHeader: false })?.rows).toEqual([[[link]]]);
});
