import type { EditorView } from '@tiptap/pm/view';
import { isMovable } from './place.ts';

/** A movable element on the page (see `isMovable`), and its position in the document. */
export interface BlockElement {
  readonly dom: HTMLElement;
  readonly position: () => number;
}

/**
 * Returns the innermost block, news item, figure or quote at a height of the window (in px), or undefined between
 * blocks.
 */
export function blockUnder(view: EditorView, y: number): BlockElement | undefined {
  const inner = view.dom.querySelectorAll<HTMLElement>(
    ':scope > * [data-node="newsItem"], :scope > * [data-node="figure"], :scope > * [data-node="pullQuote"]',
  );
  const found = [...view.dom.children, ...inner].findLast((dom) => {
    const { top, bottom } = dom.getBoundingClientRect();
    return y >= top && y <= bottom && isMovableElement(view, dom);
  });
  if (!(found instanceof HTMLElement)) return undefined;
  return { dom: found, position: () => positionOf(view, found) };
}

function isMovableElement(view: EditorView, dom: Element): boolean {
  if (dom.parentElement === view.dom) return true;
  const $place = view.state.doc.resolve(positionOf(view, dom));
  return isMovable($place.parent, $place.index());
}

/** Returns the position of an element's node in the document. */
export function positionOf(view: EditorView, dom: Element): number {
  const parent = dom.parentElement ?? view.dom;
  return view.posAtDOM(parent, Array.prototype.indexOf.call(parent.childNodes, dom));
}

/**
 * Returns the block or news item whose margin is under the pointer: beside its text, or on its name, which is above the
 * text if there is no room beside it. Undefined in the text, where right-clicking opens the spelling checker.
 */
export function blockInMargin(
  view: EditorView,
  { clientX, clientY, target }: Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>,
): BlockElement | undefined {
  const block = blockUnder(view, clientY);
  const { left, right } = view.dom.getBoundingClientRect();
  if (clientX < left || clientX > right) return block;
  const text = block?.dom.firstElementChild?.getBoundingClientRect();
  return text && target === block?.dom && clientY < text.top ? block : undefined;
}
