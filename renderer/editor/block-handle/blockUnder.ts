import type { EditorView } from '@tiptap/pm/view';

/** A movable element of the page (a block or a news item) and where its node starts in the document. */
export interface BlockElement {
  readonly dom: HTMLElement;
  readonly position: () => number;
}

/** The innermost block or news item at a height of the window (in px), or undefined between blocks. */
export function blockUnder(view: EditorView, y: number): BlockElement | undefined {
  const items = view.dom.querySelectorAll('[data-node="newsItem"]');
  const found = [...view.dom.children, ...items].findLast((dom) => {
    const { top, bottom } = dom.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
  if (!(found instanceof HTMLElement)) return undefined;
  const dom = found;
  const parent = dom.parentElement ?? view.dom;
  return { dom, position: () => view.posAtDOM(parent, [...parent.childNodes].indexOf(dom)) };
}
