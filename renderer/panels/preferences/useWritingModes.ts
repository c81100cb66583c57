import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Preferences } from '../../../desk/contract.ts';
import { usePlugin } from '../../editor/hooks/usePlugin.ts';
import { useStore, type Readable } from '../../store/store.ts';

/** Enables the chosen writing modes on the page; a disabled mode costs nothing. */
export function useWritingModes(
  store: Readable<Editor | null>,
  preferences: Pick<Preferences, 'focusMode' | 'typewriter'>,
): void {
  const editor = useStore(store);
  usePlugin(editor, currentParagraph, preferences.focusMode);
  usePlugin(editor, typewriter, preferences.typewriter);
}

/** Marks the line or paragraph at the cursor with `data-current`, so that style sheets can dim everything else. */
function currentParagraph(): Plugin {
  return new Plugin({
    key: new PluginKey('currentParagraph'),
    props: { decorations: decorate },
  });
}

function decorate({ doc, selection }: EditorState): DecorationSet | null {
  const { $head } = selection;
  if (!$head.parent.isTextblock) return null;
  const position = $head.before();
  return DecorationSet.create(doc, [
    Decoration.node(position, position + $head.parent.nodeSize, { 'data-current': '' }),
  ]);
}

/** Where the current line stays, as a share of the page's height. */
const height = 0.45;

/** Keeps the line with the cursor at the same height while keys move it; clicks do not scroll. */
function typewriter(): Plugin {
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
