import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { isBlockSelected } from '../commands/place.ts';
import { textBehind } from '../edges/enter.ts';

/** What is typed while a whole block is selected, such as a divider, begins a text behind it. */
export const textBehindBlock = Extension.create({
  name: 'textBehindBlock',
  // Before whatever else makes something of what is typed.
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('textBehindBlock'),
      props: {
        handleTextInput: (view, _from, _to, text) => {
          const { state } = view;
          if (!isBlockSelected(state)) return false;
          view.dispatch(textBehind(state, state.selection.to).insertText(text));
          return true;
        },
      },
    }),
  ],
});
