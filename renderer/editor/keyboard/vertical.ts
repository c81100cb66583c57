import type { ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findPlace } from '../schema/document/findPlace.ts';
import { outOfLine } from '../steps/goToLine.ts';
import { pictureBetween } from '../steps/pictureSteps.ts';
import { isBlockSelected, selectedPicture } from '../steps/place.ts';

/** A line of the issue, and its position on the page. */
interface Line {
  readonly $start: ResolvedPos;
  readonly box: DOMRect;
}

/**
 * Up or down out of a line, or from a selected block: moves to the nearest row above or below, as close as possible to
 * a column (in px from the left). Lines side by side, such as an emoji and its headline, or sources, are one row.
 * Undefined while the cursor can move within its line.
 */
export function goToRow(
  view: EditorView,
  direction: 1 | -1,
  column: number,
): Transaction | undefined {
  const { tr, doc, selection } = view.state;
  const picture = selectedPicture(view.state);
  const isNode = picture !== undefined || isBlockSelected(view.state);
  const isCursor = selection instanceof TextSelection && selection.empty;
  const leaves = isCursor && view.endOfTextblock(direction === 1 ? 'down' : 'up');
  if (!isNode && !leaves) return undefined;
  const here = picture
    ? frameOf(view, picture.position)
    : boxOf(view, isNode ? selection.from : selection.$from.before());
  // A picture comes before its caption.
  const $end = picture ? doc.resolve(picture.position + 1) : selection.$to;
  const row: Line[] = [];
  let $last = direction === 1 ? $end : selection.$from;
  let found = next($last, direction);
  for (; found instanceof TextSelection; found = next($last, direction)) {
    const crossed = pictureBetween($last, found.$from, direction);
    if (crossed !== undefined && frameOf(view, crossed).height > 0) {
      if (row[0]) break;
      return tr.setSelection(NodeSelection.create(doc, crossed)).scrollIntoView();
    }
    $last = found.$from;
    const box = boxOf(view, $last.before());
    if (box.height === 0 || isBeside(box, here)) continue;
    if (row[0] && !isBeside(box, row[0].box)) break;
    row.push({ $start: doc.resolve($last.start()), box });
  }
  if (row.length === 0)
    return found instanceof NodeSelection ? tr.setSelection(found).scrollIntoView() : undefined;
  const place = placeIn(view, nearest(row, column), direction, column);
  return tr.setSelection(TextSelection.create(doc, place)).scrollIntoView();
}

/** Returns where a figure's picture is shown. */
function frameOf(view: EditorView, position: number): DOMRect {
  const dom = view.nodeDOM(position);
  const frame = dom instanceof Element ? dom.querySelector('.figure-frame') : null;
  return frame?.getBoundingClientRect() ?? new DOMRect();
}

function next($place: ResolvedPos, direction: 1 | -1): Selection | null {
  return findPlace(outOfLine($place, direction), direction);
}

/** Returns where a node is shown. */
export function boxOf(view: EditorView, position: number): DOMRect {
  const dom = view.nodeDOM(position);
  return dom instanceof Element ? dom.getBoundingClientRect() : new DOMRect();
}

/** True if the middle of one of two boxes is within the height of the other. */
function isBeside(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

/** Returns the row's line at a column; an emoji only if there is nothing else, because the user wants to write. */
function nearest(row: readonly Line[], column: number): Line {
  const away = ({ $start, box }: Line) =>
    Math.max(box.left - column, column - box.right, 0) +
    ($start.parent.type.name === 'emoji' ? window.innerWidth : 0);
  return row.reduce((best, line) => (away(line) < away(best) ? line : best));
}

/**
 * Returns the position nearest to a column in the first or last row of a line's text, never within a character of
 * several code points.
 */
function placeIn(view: EditorView, { $start }: Line, direction: 1 | -1, column: number): number {
  const places = boundaries($start);
  if (direction === -1) places.reverse();
  const end = $start.end();
  const rectAt = (place: number) => view.coordsAtPos(place, place === end ? -1 : 1);
  const [first = end] = places;
  const row = rectAt(first);
  let best = first;
  let least = Infinity;
  for (const place of places) {
    const { left, top, bottom } = rectAt(place);
    if (bottom <= row.top || top >= row.bottom) break;
    const away = Math.abs(left - column);
    if (away < least) [best, least] = [place, away];
  }
  return best;
}

function boundaries($start: ResolvedPos): number[] {
  const { parent, pos } = $start;
  const text = parent.textBetween(0, parent.content.size, '', '\uFFFC');
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...[...characters].map(({ index }) => pos + index), pos + text.length];
}
