import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { eraseLines } from '../commands/deleteSelected.ts';

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
          const tr = eraseLines(view.state);
          if (!tr || view.composing) return false;
          view.dispatch(tr.insertText(text));
          return true;
        },
        handleDOMEvents: {
          compositionstart: (view) => {
            const tr = view.editable ? eraseLines(view.state) : undefined;
            if (tr) view.dispatch(tr);
            return false;
          },
        },
      },
    }),
  ],
});
