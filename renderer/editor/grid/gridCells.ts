import type { Node } from '@tiptap/pm/model';
import type { EditorState, Selection } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { gridPlaceAt, gridPlaceOf, isCellRange, type GridPlace } from '../steps/gridPlace.ts';

/** Rows and columns from the first to before the last. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A grid with the selected cells in it. */
export interface SelectedGrid extends Pick<GridPlace, 'grid' | 'position'> {
  readonly rect: Rect;
}

/** Returns the number of columns: every row of a grid has the same. */
export function widthOf(grid: Node): number {
  return grid.firstChild?.childCount ?? 0;
}

/** Returns the position before a cell. */
export function cellPosition({ grid, position, row, column }: GridPlace): number {
  let at = position + 1;
  for (let index = 0; index < row; index += 1) at += grid.child(index).nodeSize;
  at += 1;
  for (let index = 0; index < column; index += 1) at += grid.child(row).child(index).nodeSize;
  return at;
}

/** Returns the selected cells; those of the cursor if it is in one; undefined outside of grids. */
export function selectedGrid({
  selection,
}: Pick<EditorState, 'selection'>): SelectedGrid | undefined {
  const head = gridPlaceOf(selection);
  const anchor = gridPlaceAt(isCellRange(selection) ? selection.$anchorCell : selection.$anchor);
  if (!head || !anchor) return undefined;
  return {
    grid: head.grid,
    position: head.position,
    rect: {
      top: Math.min(head.row, anchor.row),
      bottom: Math.max(head.row, anchor.row) + 1,
      left: Math.min(head.column, anchor.column),
      right: Math.max(head.column, anchor.column) + 1,
    },
  };
}

/** Returns the cursor at the end or start of a cell. */
export function cursorIn(doc: Node, place: GridPlace, side: 'start' | 'end' = 'end'): Selection {
  const start = cellPosition(place) + 1;
  const { size } = place.grid.child(place.row).child(place.column).content;
  return TextSelection.create(doc, side === 'end' ? start + size : start);
}

/** Returns the selection of cells between two corners. */
export function cellsBetween(doc: Node, anchor: GridPlace, head: GridPlace): Selection {
  return CellSelection.create(doc, cellPosition(anchor), cellPosition(head));
}

/** Returns the cells of a rectangle as a selection. */
export function cellsIn(doc: Node, { grid, position, rect }: SelectedGrid): Selection {
  const corner = (row: number, column: number) => ({ grid, position, row, column });
  return cellsBetween(doc, corner(rect.top, rect.left), corner(rect.bottom - 1, rect.right - 1));
}

/** Returns the cell some rows and columns away; undefined beyond the grid's edge. */
export function cellBeside(place: GridPlace, rows: number, columns: number): GridPlace | undefined {
  const [row, column] = [place.row + rows, place.column + columns];
  const isInside =
    row >= 0 && row < place.grid.childCount && column >= 0 && column < widthOf(place.grid);
  return isInside ? { ...place, row, column } : undefined;
}

/** Returns the next or previous cell in reading order; undefined after the last and before the first. */
export function nextCell(place: GridPlace, direction: 1 | -1): GridPlace | undefined {
  const width = widthOf(place.grid);
  const at = place.row * width + place.column + direction;
  if (at < 0 || at >= width * place.grid.childCount) return undefined;
  return { ...place, row: Math.floor(at / width), column: at % width };
}

export function isBlankRow(row: Node): boolean {
  return row.children.every(({ content }) => content.size === 0);
}
