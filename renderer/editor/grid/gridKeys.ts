import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isMac } from '../../commands/platform.ts';
import { nextLine } from '../steps/goToLine.ts';
import {
  emptyCells,
  gridPlaceAt,
  gridPlaceOf,
  isCellRange,
  type GridPlace,
} from '../steps/gridPlace.ts';
import { isBlank } from '../steps/isBlank.ts';
import {
  cellBeside,
  cellPosition,
  cellsBetween,
  cursorIn,
  isBlankRow,
  nextCell,
} from './gridCells.ts';
import { addRow } from './gridSteps.ts';

/** What a key does in a grid: a transaction, `true` for nothing, undefined for what it does elsewhere. */
type Effect = Transaction | true | undefined;

const arrows: Partial<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Handles a key in a grid as spreadsheets do; undefined outside of grids, and for keys that act on text. */
export function gridKey(view: EditorView, event: KeyboardEvent): Effect {
  const { state } = view;
  const place = gridPlaceOf(state.selection);
  if (!place) return undefined;
  const { key, shiftKey, altKey } = event;
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (altKey || (mod && key !== 'Enter' && key !== 'Backspace' && key !== 'Delete'))
    return undefined;
  switch (key) {
    case 'Tab':
      return shiftKey ? backwards(state, place) : forwards(state, place);
    case 'Enter':
      if (mod) return leave(state, place);
      return shiftKey ? lineBreak(state, place) : down(state, place);
    case 'Backspace':
    case 'Delete':
      return erase(state, place, key);
    default:
      return arrows[key] && !mod ? arrow(view, event, place) : undefined;
  }
}

/** Escape: from selected cells to the last of them, from a cell to the line after the grid. */
export function escapeGrid({ state }: EditorView): Effect {
  const place = gridPlaceOf(state.selection);
  if (!place) return undefined;
  return isCellRange(state.selection) ? to(state, place) : leave(state, place);
}

/** Typed text replaces the content of the first selected cell; the others stay. */
export function typeOverCells({ selection, tr }: EditorState, text: string): Effect {
  if (!isCellRange(selection)) return undefined;
  const place = gridPlaceAt(selection.$anchorCell);
  if (!place) return undefined;
  const start = cellPosition(place) + 1;
  const end = start + place.grid.child(place.row).child(place.column).content.size;
  tr.setSelection(TextSelection.create(tr.doc, start, end));
  return tr.insertText(text).scrollIntoView();
}

function to({ tr }: EditorState, place: GridPlace, side?: 'start' | 'end'): Transaction {
  return tr.setSelection(cursorIn(tr.doc, place, side)).scrollIntoView();
}

function forwards(state: EditorState, place: GridPlace): Effect {
  const next = nextCell(place, 1);
  if (next) return to(state, next);
  return leavesBlankRow(place) ? leave(state, place) : intoNewRow(state, place, 0);
}

function backwards(state: EditorState, place: GridPlace): Effect {
  const previous = nextCell(place, -1);
  return previous && to(state, previous);
}

function down(state: EditorState, place: GridPlace): Effect {
  const below = cellBeside(place, 1, 0);
  if (below) return to(state, below);
  return leavesBlankRow(place) ? leave(state, place) : intoNewRow(state, place, place.column);
}

function lineBreak(state: EditorState, place: GridPlace): Effect {
  const { parent } = state.selection.$from;
  if (parent.type.name === 'cell') return undefined;
  const above = cellBeside(place, -1, 0);
  return above ? to(state, above) : true;
}

/** True in an empty last row, which is left like an empty last item of a list. */
function leavesBlankRow({ grid, row }: GridPlace): boolean {
  return row === grid.childCount - 1 && row > 0 && isBlankRow(grid.child(row));
}

function intoNewRow({ tr }: EditorState, place: GridPlace, column: number): Transaction {
  const { grid, position } = place;
  const row = grid.childCount;
  addRow(tr, { grid, position, row });
  const grown = tr.doc.nodeAt(position);
  if (!grown) return tr;
  return tr.setSelection(cursorIn(tr.doc, { grid: grown, position, row, column })).scrollIntoView();
}

/** Moves to the line after the grid; an empty last row is deleted, if others are filled. */
function leave({ tr, doc }: EditorState, place: GridPlace): Effect {
  const line = nextLine(doc.resolve(place.position + place.grid.nodeSize));
  if (!line) return undefined;
  tr.setSelection(line);
  if (leavesBlankRow(place) && !isBlank(place.grid)) {
    const row = place.grid.child(place.row);
    const end = place.position + place.grid.nodeSize - 1;
    tr.delete(end - row.nodeSize, end);
  }
  return tr.scrollIntoView();
}

/** Selected cells are emptied; at the edge of a cell nothing is joined. An empty block is left to its own rule. */
function erase(state: EditorState, place: GridPlace, key: 'Backspace' | 'Delete'): Effect {
  const { selection, tr, doc } = state;
  if (isCellRange(selection)) return emptyCells(tr, selection).scrollIntoView();
  if (!selection.empty) return undefined;
  const { $from } = selection;
  const edge = key === 'Backspace' ? 0 : $from.parent.content.size;
  if ($from.parentOffset !== edge) return undefined;
  const isFirst = place.row === 0 && place.column === 0;
  const block = doc.resolve(place.position).parent;
  return isFirst && key === 'Backspace' && isBlank(block) ? undefined : true;
}

function arrow(view: EditorView, event: KeyboardEvent, place: GridPlace): Effect {
  const { state } = view;
  const { selection } = state;
  const [rows = 0, columns = 0] = arrows[event.key] ?? [];
  const across = columns * (isRightToLeft(view, place) ? -1 : 1);
  if (isCellRange(selection)) {
    const next = cellBeside(place, rows, across);
    const anchor = gridPlaceAt(selection.$anchorCell);
    if (!event.shiftKey) return to(state, next ?? place);
    return next && anchor
      ? state.tr.setSelection(cellsBetween(state.doc, anchor, next)).scrollIntoView()
      : true;
  }
  const isAtEdge = view.endOfTextblock(
    rows === 0 ? (columns === 1 ? 'right' : 'left') : rows === 1 ? 'down' : 'up',
  );
  if (!isAtEdge) return undefined;
  if (event.shiftKey) {
    const next = cellBeside(place, rows, across);
    return state.tr.setSelection(cellsBetween(state.doc, place, next ?? place));
  }
  if (!selection.empty) return undefined;
  if (rows !== 0) {
    const next = cellBeside(place, rows, 0);
    return next && to(state, next);
  }
  const next = nextCell(place, across === 1 ? 1 : -1);
  return next && to(state, next, across === 1 ? 'start' : 'end');
}

function isRightToLeft(view: EditorView, { position }: GridPlace): boolean {
  const dom = view.nodeDOM(position);
  return dom !== null && getComputedStyle(dom as HTMLElement).direction === 'rtl';
}

/** Selects cells instead of text that reaches from one cell of a grid into another. */
export function asCells({ selection, doc, tr }: EditorState): Transaction | undefined {
  if (!(selection instanceof TextSelection) || selection.empty) return undefined;
  const anchor = gridPlaceAt(selection.$anchor);
  const head = anchor && gridPlaceOf(selection);
  if (!head || (head.row === anchor.row && head.column === anchor.column)) return undefined;
  return tr.setSelection(cellsBetween(doc, anchor, head));
}
