import type { EditorView } from '@tiptap/pm/view';
import { pluginExtension } from '../schema/pluginExtension.ts';

/**
 * Skips scrolling that is not needed: on each key, the editor would measure every element around the cursor. The
 * browser itself scrolls to typed characters.
 */
export const scrolling = pluginExtension({ name: 'scrolling' }, () => {
  let isTyped = false;
  return {
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
  };
});

function isCursorInSight(view: EditorView): boolean {
  const { selection } = view.state;
  const page = view.dom.closest('.desk-page');
  if (!page || !selection.empty) return false;
  const { top, bottom } = page.getBoundingClientRect();
  const cursor = view.coordsAtPos(selection.head, 1);
  return cursor.top >= top && cursor.bottom <= bottom;
}
