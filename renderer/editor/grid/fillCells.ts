import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { plainOf } from '../../../issue/text/richText.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import type { Table } from '../../../issue/text/table.ts';
import { richTextToNodes } from '../schema/document/richTextNodes.ts';
import { isBlank } from '../steps/isBlank.ts';
import { cellsIn, selectedGrid, widthOf } from './gridCells.ts';
import { canToggleHeader } from './gridSteps.ts';

/**
 * Writes cells into the grid at the selection, from its first cell on, and selects them. The grid grows as needed; an
 * empty one takes the size and header of what is pasted. A single cell fills all selected ones.
 */
export function fillCells(state: EditorState, table: Table): Transaction | undefined {
  const selected = selectedGrid(state);
  const cells = table.rows;
  if (!selected || cells.length === 0) return undefined;
  const { grid, position, rect } = selected;
  const isNew = isBlank(grid) && rect.top === 0 && rect.left === 0;
  const isOne = cells.length === 1 && cells[0]?.length === 1;
  const height = isOne ? rect.bottom - rect.top : cells.length;
  const width = isOne ? rect.right - rect.left : Math.max(...cells.map((row) => row.length));
  const [bottom, right] = [rect.top + height, rect.left + width];
  const size =
    isNew && !isOne
      ? { rows: bottom, columns: right }
      : { rows: Math.max(grid.childCount, bottom), columns: Math.max(widthOf(grid), right) };
  const like = grid.child(0).child(0);
  const row = grid.child(0);
  const rows = Array.from({ length: size.rows }, (_, at) => {
    const before = at < grid.childCount ? grid.child(at) : undefined;
    const isPast = at < rect.top || at >= bottom;
    if (before && isPast && before.childCount === size.columns) return before;
    return row.type.create(
      null,
      Array.from({ length: size.columns }, (__, column) => {
        const text = isPast
          ? undefined
          : textAt(cells, at - rect.top, column - rect.left, isOne, width);
        if (text) return cellNode(state.schema, like, text);
        return before?.maybeChild(column) ?? like.type.create();
      }),
    );
  });
  const { tr } = state;
  tr.replaceWith(position + 1, position + 1 + grid.content.size, Fragment.from(rows));
  if (isNew && !isOne && canToggleHeader(state))
    tr.setNodeAttribute(position, 'hasHeader', table.hasHeader);
  const filled = tr.doc.nodeAt(position);
  if (!filled) return tr;
  const filledRect = { top: rect.top, left: rect.left, bottom, right };
  return tr
    .setSelection(cellsIn(tr.doc, { grid: filled, position, rect: filledRect }))
    .scrollIntoView();
}

/** Returns the text to write at a place of the filled range; undefined outside of it. */
function textAt(
  cells: Table['rows'],
  row: number,
  column: number,
  isOne: boolean,
  width: number,
): RichText | undefined {
  if (column < 0 || column >= width) return undefined;
  return (isOne ? cells[0]?.[0] : cells[row]?.[column]) ?? [];
}

/** A cell of data holds characters only. */
function cellNode(schema: Schema, { type }: Node, text: RichText): Node {
  const plain = type.name === 'plainCell';
  const words = plain ? [plainOf(text)].filter(Boolean) : text;
  return type.create(
    null,
    richTextToNodes(words).map((inline) => schema.nodeFromJSON(inline)),
  );
}
