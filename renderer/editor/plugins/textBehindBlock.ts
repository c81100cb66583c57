import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { textBehind } from '../edges/enter.ts';

/** What is typed or pasted while a whole block is selected, such as a divider, begins a text behind it. */
export const textBehindBlock = Extension.create({
  name: 'textBehindBlock',
  // Before whatever takes pasted things.
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('textBehindBlock'),
      props: {
        handleTextInput: (view, _from, _to, text) => {
          if (!leaveBlock(view)) return false;
          view.dispatch(view.state.tr.insertText(text));
          return true;
        },
        handlePaste: (view) => {
          leaveBlock(view);
          return false;
        },
      },
    }),
  ],
});

function leaveBlock(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false;
  view.dispatch(textBehind(view.state, selection.to));
  return true;
}
