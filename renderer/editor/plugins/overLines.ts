import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { deleteSelected, isOverLines } from '../commands/deleteSelected.ts';

/** What is typed over several lines takes their place without joining what belongs to different blocks, by an input method too. */
export const overLines = Extension.create({
  name: 'overLines',
  // Before whatever else makes something of what is typed.
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('overLines'),
      props: {
        handleTextInput: (view, _from, _to, text) => {
          const tr = erased(view.state);
          if (!tr || view.composing) return false;
          view.dispatch(tr.insertText(text));
          return true;
        },
        handleDOMEvents: {
          compositionstart: (view) => {
            const tr = view.editable ? erased(view.state) : undefined;
            if (tr) view.dispatch(tr);
            return false;
          },
        },
      },
    }),
  ],
});

function erased(state: EditorState) {
  return isOverLines(state.selection) ? deleteSelected(state.tr).scrollIntoView() : undefined;
}
