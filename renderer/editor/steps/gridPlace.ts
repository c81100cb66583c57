import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Selection, Transaction } from '@tiptap/pm/state';

/** A cell of a grid, and the grid. */
export interface GridPlace {
  readonly grid: Node;
  /** The position before the grid. */
  readonly position: number;
  readonly row: number;
  readonly column: number;
}

/** A selection of several cells, from one corner to the other. Its class is loaded with the grid's tools. */
export interface CellRange extends Selection {
  /** The positions before the cells at the corners. */
  readonly $anchorCell: ResolvedPos;
  readonly $headCell: ResolvedPos;
}

export function isCellRange(selection: Selection): selection is CellRange {
  return '$anchorCell' in selection;
}

/** Returns the cell at, around or after a position; undefined outside of grids. */
export function gridPlaceAt($place: ResolvedPos): GridPlace | undefined {
  for (let depth = $place.depth; depth > 1; depth -= 1) {
    if ($place.node(depth).type.name !== 'gridRow') continue;
    return {
      grid: $place.node(depth - 1),
      position: $place.before(depth - 1),
      row: $place.index(depth - 1),
      column: $place.index(depth),
    };
  }
  return undefined;
}

/** Returns the cell of the cursor; undefined if the selection is not within one grid. */
export function gridPlaceOf(selection: Selection): GridPlace | undefined {
  if (isCellRange(selection)) return gridPlaceAt(selection.$headCell);
  const place = gridPlaceAt(selection.$head);
  return place && gridPlaceAt(selection.$anchor)?.position === place.position ? place : undefined;
}

/** Empties the selected cells, which stay selected. */
export function emptyCells(tr: Transaction, { ranges }: CellRange): Transaction {
  const places = ranges.map(({ $from, $to }) => [$from.pos, $to.pos] as const);
  for (const [from, to] of places.toSorted(([one], [other]) => other - one)) {
    if (to > from) tr.delete(from, to);
  }
  return tr;
}
