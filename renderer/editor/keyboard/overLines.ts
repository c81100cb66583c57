import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { makeRoomForText } from '../steps/roomForText.ts';

/**
 * Text typed over several lines replaces them without joining different blocks; over a whole block or picture it goes
 * after it. Also applies to input methods.
 */
export const overLines = Extension.create({
  name: 'overLines',
  // Run before other handlers of typed text.
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('overLines'),
      props: {
        handleTextInput: (view, _from, _to, text) => {
          const { tr } = view.state;
          if (view.composing || !makeRoomForText(tr)) return false;
          view.dispatch(tr.insertText(text).scrollIntoView());
          return true;
        },
        handleDOMEvents: {
          compositionstart: (view) => {
            const { tr } = view.state;
            if (view.editable && makeRoomForText(tr)) view.dispatch(tr.scrollIntoView());
            return false;
          },
        },
      },
    }),
  ],
});
