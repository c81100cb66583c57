import type { Editor } from '@tiptap/core';
import { Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { findPlace } from '../document/findPlace.ts';

/**
 * Keys in a picture's alt text: Enter accepts it, Escape restores the previous one, Tab moves to the caption and
 * Shift+Tab to the line before the picture. Prevents their default actions, which would affect the text.
 */
export function altKeys(
  alt: HTMLInputElement,
  editor: Editor,
  getPos: () => number | undefined,
  restore: (text: string) => void,
): void {
  let before = '';
  alt.addEventListener('focus', () => {
    before = alt.value;
  });
  alt.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    const position = getPos();
    const isKept = event.ctrlKey || event.metaKey || event.altKey;
    if (event.isComposing || isKept || position === undefined) return;
    if (key !== 'Enter' && key !== 'Escape' && key !== 'Tab') return;
    event.preventDefault();
    if (key === 'Escape' && alt.value !== before && editor.isEditable) restore(before);
    const goesOn = key === 'Tab';
    const tr = goesOn
      ? besideAlt(editor.state, position, shiftKey ? -1 : 1)
      : intoFigure(editor.state, position);
    if (tr) editor.view.dispatch(tr);
    editor.view.focus();
  });
}

/** Moves the cursor to the figure's first line, or to the end of the line before the figure. */
export function besideAlt(state: EditorState, position: number, direction: 1 | -1): Transaction {
  const { doc, tr } = state;
  const before = direction === -1 && findPlace(doc.resolve(position), -1, true);
  const found = before || Selection.near(doc.resolve(position + 1));
  const end = doc.resolve(found.$from.end());
  return tr.setSelection(Selection.near(end, -1)).scrollIntoView();
}

/** Keeps the cursor where it was in the text, unless it was outside this figure. */
function intoFigure(state: EditorState, position: number): Transaction | undefined {
  const { from, to } = state.selection;
  const end = position + (state.doc.nodeAt(position)?.nodeSize ?? 0);
  return from >= position && to <= end ? undefined : besideAlt(state, position, 1);
}
