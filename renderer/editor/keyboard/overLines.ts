import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { makeRoomForText } from '../steps/roomForText.ts';

/**
 * What is typed over several lines takes their place without joining what belongs to different blocks, and over a whole
 * block or picture it stands behind that; by an input method too.
 */
export const overLines = Extension.create({
  name: 'overLines',
  // Before whatever else makes something of what is typed.
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
