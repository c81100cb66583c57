import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { richText, type RichText } from '../../../../issue/text/inline.ts';
import { textBlock } from './flowNodes.ts';
import type { Part } from './form.ts';
import { nodesToRichText, richTextToNodes } from './richTextNodes.ts';

type Cells = Extract<Part, { kind: 'cells' }>;
type Cell = RichText | string;

/** Rows and columns of an empty grid. */
export const blankSize = { rows: 3, columns: 3 };

/** Converts a table's rows to a grid; no rows become an empty grid to write in. */
export function cellsToGrid(
  { field, plain, header }: Cells,
  value: Readonly<Record<string, unknown>>,
): JSONContent {
  const rows = (value[field] ?? []) as readonly (readonly Cell[])[];
  const isBlank = rows.every(({ length }) => length === 0);
  const hasHeader = header === undefined || value[header] !== false;
  return gridNode(isBlank ? blankRows(plain) : rows, plain, hasHeader);
}

/** Returns a grid with these cells. */
export function gridNode(
  rows: readonly (readonly Cell[])[],
  plain: boolean,
  hasHeader: boolean,
): JSONContent {
  return {
    type: 'grid',
    attrs: { hasHeader },
    content: rows.map((row) => ({
      type: 'gridRow',
      content: row.map((cell) => cellNode(cell, plain)),
    })),
  };
}

function cellNode(cell: Cell, plain: boolean): JSONContent {
  const text = typeof cell === 'string' ? richText(cell) : cell;
  return textBlock(plain ? 'plainCell' : 'cell', richTextToNodes(text));
}

function blankRows(plain: boolean): readonly (readonly Cell[])[] {
  const { rows, columns } = blankSize;
  return Array.from({ length: rows }, () => Array<Cell>(columns).fill(plain ? '' : []));
}

/** Reads the rows of a grid; none if nothing is written in it. */
export function readGrid({ field, plain, header }: Cells, grid: Node): Record<string, unknown> {
  return {
    [field]: plain ? plainRows(grid) : rowsOf(grid, nodesToRichText),
    ...(header !== undefined && { [header]: grid.attrs['hasHeader'] as boolean }),
  };
}

const known = new WeakMap<Node, string[][]>();

/** Reads the rows of a grid of data; the same array for the same grid, so that a chart is drawn only once. */
function plainRows(grid: Node): string[][] {
  let rows = known.get(grid);
  if (!rows) known.set(grid, (rows = rowsOf(grid, ({ textContent }) => textContent)));
  return rows;
}

function rowsOf<Cell>(grid: Node, read: (cell: Node) => Cell): Cell[][] {
  const isBlank = grid.children.every((row) => row.children.every(({ content }) => !content.size));
  return isBlank ? [] : grid.children.map((row) => row.children.map(read));
}

/** True for the cells of a chart's data, which are plain, not for a table. */
export function isDataGrid({ type, firstChild }: Node): boolean {
  return type.name === 'grid' && firstChild?.firstChild?.type.name === 'plainCell';
}
