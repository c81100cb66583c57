import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Scrolls nothing where there is nothing to scroll: the editor itself would ask every element around the cursor for its
 * place, at each key. To a letter that is typed the browser comes by itself.
 */
export const scrolling = Extension.create({
  name: 'scrolling',
  addProseMirrorPlugins: () => {
    let isTyped = false;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            beforeinput: (_view, { inputType }) => {
              isTyped = inputType === 'insertText';
              return false;
            },
          },
          handleScrollToSelection: (view) => {
            const isThere = isTyped || isCursorInSight(view);
            isTyped = false;
            return isThere;
          },
        },
      }),
    ];
  },
});

function isCursorInSight(view: EditorView): boolean {
  const { selection } = view.state;
  const page = view.dom.closest('.desk-page');
  if (!page || !selection.empty) return false;
  const { top, bottom } = page.getBoundingClientRect();
  const cursor = view.coordsAtPos(selection.head, 1);
  return cursor.top >= top && cursor.bottom <= bottom;
}
