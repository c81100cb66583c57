import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Scrolls nothing while the cursor is in sight: the editor itself would ask every element around it for its place, at each key. */
export const scrolling = Extension.create({
  name: 'scrolling',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { handleScrollToSelection: (view) => isCursorInSight(view) } }),
  ],
});

function isCursorInSight(view: EditorView): boolean {
  const { selection } = view.state;
  const page = view.dom.closest('.desk-page');
  if (!page || !selection.empty) return false;
  const { top, bottom } = page.getBoundingClientRect();
  const cursor = view.coordsAtPos(selection.head, 1);
  return cursor.top >= top && cursor.bottom <= bottom;
}
