import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { boxOf } from '../keyboard/vertical.ts';
import { dropSelection } from './dropSelection.ts';
import { dropPlace, type DropPlace, type IsUpperHalf } from './dropMovable.ts';

/** Pointer position in the window, in px. */
type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Drops the selection at the pointer (see `dropSelection`). */
export function dropOnPage(
  view: EditorView,
  point: Point,
  moves: boolean,
): Transaction | undefined {
  const position = positionUnder(view, point);
  return position === undefined
    ? undefined
    : dropSelection(view.state, position, moves, upperHalf(view, point));
}

function positionUnder(view: EditorView, { clientX, clientY }: Point): number | undefined {
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (!at) return undefined;
  const { isBlock = false, isAtom = false } = view.state.doc.nodeAt(at.inside) ?? {};
  return isBlock && isAtom ? at.inside : at.pos;
}

function upperHalf(view: EditorView, { clientY }: Point): IsUpperHalf {
  return (position) => {
    const { top, bottom } = boxOf(view, position);
    return clientY < (top + bottom) / 2;
  };
}

const mark = document.createElement('div');
mark.className = 'drop-place';

/**
 * Shows where the dragged block would go: a line in a gap, or a frame around what it replaces. Returns false and shows
 * nothing while no block is dragged.
 */
export function showDropPlace(view: EditorView, event: DragEvent): boolean {
  const { selection } = view.state;
  const dragged = view.dragging?.slice.content.firstChild;
  if (!(selection instanceof NodeSelection) || selection.node !== dragged) return false;
  const position = positionUnder(view, event);
  const place =
    position === undefined ? undefined : dropPlace(view.state, position, upperHalf(view, event));
  if (!place) return false;
  event.preventDefault();
  // ProseMirror's own drop cursor follows characters, not the pointer's height.
  event.stopImmediatePropagation();
  const { left, top, width, height } = boxOfPlace(view, place);
  mark.classList.toggle('is-line', place.from === place.to);
  mark.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
  mark.style.width = `${String(width)}px`;
  mark.style.height = `${String(height)}px`;
  if (!mark.isConnected) {
    document.body.append(mark);
    hideAtEnd(view);
  }
  return true;
}

function boxOfPlace(view: EditorView, { from, to }: DropPlace): DOMRect {
  if (from < to) return boxOf(view, from);
  const { nodeBefore, nodeAfter } = view.state.doc.resolve(from);
  const above = nodeBefore && boxOf(view, from - nodeBefore.nodeSize);
  const below = nodeAfter && boxOf(view, from);
  const { left = 0, width = 0 } = below ?? above ?? {};
  const [start, end] = [above?.bottom ?? below?.top ?? 0, below?.top ?? above?.bottom ?? 0];
  return new DOMRect(left, (start + end) / 2 - 1, width, 2);
}

function hideAtEnd(view: EditorView): void {
  const ended = new AbortController();
  const { signal } = ended;
  const hide = () => {
    mark.remove();
    ended.abort();
  };
  for (const type of ['drop', 'dragend'])
    document.addEventListener(type, hide, { capture: true, signal });
  const leave = ({ relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) hide();
  };
  view.dom.addEventListener('dragleave', leave, { signal });
}
