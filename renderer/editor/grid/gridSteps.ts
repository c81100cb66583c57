import { Fragment, type Node } from '@tiptap/pm/model';
import { type EditorState, type Transaction, TextSelection } from '@tiptap/pm/state';
import { openData } from '../schema/document/chartOf.ts';
import { blankNode } from '../schema/document/convertForm.ts';
import { formsIn } from '../schema/document/formsInSchema.ts';
import type { GridPlace } from '../steps/gridPlace.ts';
import type { KeyStep } from '../steps/keyStep.ts';
import { blockAtSelection } from '../steps/place.ts';
import { cursorIn, selectedGrid, widthOf } from './gridCells.ts';

/** Inserts an empty row above or below the selected ones, with the cursor in it. */
export function insertRow(side: 'above' | 'below'): KeyStep {
  return (state) => {
    const selected = selectedGrid(state);
    if (!selected) return undefined;
    const { grid, position, rect } = selected;
    const row = side === 'above' ? rect.top : rect.bottom;
    return toCell(addRow(state.tr, { grid, position, row }), { position, row, column: rect.left });
  };
}

/** Inserts an empty row before the one with that index. */
export function addRow(
  tr: Transaction,
  { grid, position, row }: Omit<GridPlace, 'column'>,
): Transaction {
  const like = grid.child(Math.min(row, grid.childCount - 1));
  const blank = like.type.create(
    null,
    like.children.map(({ type }) => type.create()),
  );
  const before = grid.children.slice(0, row);
  return tr.insert(position + 1 + Fragment.from(before).size, blank);
}

/** Inserts an empty column before or after the selected ones, with the cursor in it. */
export function insertColumn(side: 'before' | 'after'): KeyStep {
  return (state) => {
    const selected = selectedGrid(state);
    if (!selected) return undefined;
    const { grid, position, rect } = selected;
    const column = side === 'before' ? rect.left : rect.right;
    const rows = grid.children.map((row) => {
      const cells = [...row.children];
      const like = cells[Math.min(column, cells.length - 1)];
      if (like) cells.splice(column, 0, like.type.create());
      return row.copy(Fragment.from(cells));
    });
    return toCell(withRows(state.tr, selected, rows), { position, row: rect.top, column });
  };
}

/** Deletes the selected rows; the whole table is emptied instead. */
export const deleteRows: KeyStep = (state) =>
  remove(state, ({ grid, rect }) =>
    grid.children.filter((_, index) => index < rect.top || index >= rect.bottom),
  );

/** Deletes the selected columns; the whole table is emptied instead. */
export const deleteColumns: KeyStep = (state) =>
  remove(state, ({ grid, rect }) => {
    const rows = grid.children.map((row) =>
      row.children.filter((_, index) => index < rect.left || index >= rect.right),
    );
    return rows[0]?.length
      ? grid.children.map((row, index) => row.copy(Fragment.from(rows[index])))
      : [];
  });

function remove(
  state: EditorState,
  rowsLeft: (selected: NonNullable<ReturnType<typeof selectedGrid>>) => readonly Node[],
): Transaction | undefined {
  const selected = selectedGrid(state);
  if (!selected) return undefined;
  const { position, rect } = selected;
  const rows = rowsLeft(selected);
  const tr = withRows(state.tr, selected, rows.length > 0 ? rows : blankRows(state, position));
  return toCell(tr, { position, row: rect.top, column: rect.left });
}

/** Returns the rows of an empty grid, as a new block of that kind has them. */
function blankRows({ doc, schema }: EditorState, position: number): readonly Node[] {
  const form = formsIn(schema).byNode.get(doc.resolve(position).parent.type.name);
  const block = form && schema.nodeFromJSON(blankNode(form));
  return block?.children.find(({ type }) => type.name === 'grid')?.children ?? [];
}

/** Replaces the rows of a grid. */
export function withRows(
  tr: Transaction,
  { grid, position }: Pick<GridPlace, 'grid' | 'position'>,
  rows: readonly Node[],
): Transaction {
  return tr.replaceWith(position + 1, position + 1 + grid.content.size, rows);
}

/** Switches whether the first row is a header; undefined for data, whose first row always is. */
export const toggleHeader: KeyStep = (state) => {
  const selected = selectedGrid(state);
  if (!selected || !canToggleHeader(state)) return undefined;
  const { grid, position } = selected;
  return state.tr.setNodeAttribute(position, 'hasHeader', !grid.attrs['hasHeader']);
};

/** True if the block at the selection has a table whose header is optional. */
export function canToggleHeader({ selection, schema }: EditorState): boolean {
  const form = formsIn(schema).byNode.get(selection.$from.node(1)?.type.name ?? '');
  return form?.parts.some((part) => part.kind === 'cells' && part.header !== undefined) ?? false;
}

/** Moves the cursor to a cell of the changed grid, or the nearest one. */
function toCell(tr: Transaction, { position, row, column }: Omit<GridPlace, 'grid'>): Transaction {
  const grid = tr.doc.nodeAt(position);
  if (!grid) return tr;
  const place = {
    grid,
    position,
    row: Math.min(row, grid.childCount - 1),
    column: Math.min(column, widthOf(grid) - 1),
  };
  return tr.setSelection(cursorIn(tr.doc, place)).scrollIntoView();
}

/** Unfolds the data of the chart at the selection with the cursor in them, or folds them with it in the headline. */
export const toggleData: KeyStep = (state) => {
  const block = blockAtSelection(state);
  if (block?.node.type.name !== 'chart') return undefined;
  const { node, position: at } = block;
  const isOpen = openData.getState(state) === at;
  const { tr } = state;
  node.forEach((child, offset) => {
    const start = at + 1 + offset;
    if (!isOpen && child.type.name === 'grid')
      tr.setSelection(cursorIn(tr.doc, { grid: child, position: start, row: 0, column: 0 }));
    if (isOpen && child.type.name === 'headline')
      tr.setSelection(TextSelection.create(tr.doc, start + 1 + child.content.size));
  });
  return tr.setMeta(openData, { at: isOpen ? undefined : at }).scrollIntoView();
};
