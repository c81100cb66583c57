import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Where the current line stays, as a share of the page's height. */
const height = 0.45;

/** Keeps the line with the cursor at the same height while keys move it; clicks do not scroll. */
export function typewriter(): Plugin {
  let isPointer = false;
  return new Plugin({
    key: new PluginKey('typewriter'),
    props: {
      handleDOMEvents: {
        mousedown: () => {
          isPointer = true;
        },
        keydown: () => {
          isPointer = false;
        },
      },
      handleScrollToSelection: (view) => {
        if (!isPointer) centre(view);
        return !isPointer;
      },
    },
    view: () => {
      let frame = 0;
      return {
        update: (view, before) => {
          if (isPointer || before.selection.eq(view.state.selection) || !view.hasFocus()) return;
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(() => centre(view));
        },
        destroy: () => cancelAnimationFrame(frame),
      };
    },
  });
}

function centre(view: EditorView): void {
  const page = view.dom.closest('.desk-page');
  if (!page) return;
  const box = page.getBoundingClientRect();
  page.scrollTop +=
    view.coordsAtPos(view.state.selection.head).top - (box.top + box.height * height);
}
