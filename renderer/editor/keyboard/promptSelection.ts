import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { readSelection } from '../../commands/readSelection.ts';

/**
 * Keeps the selection of the editor and that of the browser the same from key to key. Both tell each other of a change
 * a moment later, and a fast hand's next key comes before that: after an arrow it would do its work where the cursor was, and
 * after a dialog has closed write at the top of the page.
 */
export const promptSelection = Extension.create({
  name: 'promptSelection',
  priority: 1000,
  addProseMirrorPlugins: () => {
    let isPointing = false;
    return [
      new Plugin({
        key: new PluginKey('promptSelection'),
        props: {
          handleDOMEvents: {
            keydown: (view, { key, ctrlKey, metaKey, altKey }) => {
              // Letters go where the browser's own cursor is: they must cost nothing.
              const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
              if (!isLetter && !view.composing) readSelection();
              return false;
            },
            mousedown: () => {
              isPointing = true;
              return false;
            },
            mouseup: () => {
              isPointing = false;
              return false;
            },
            focus: (view) => {
              // A click brings a selection of its own.
              if (!isPointing) view.focus();
              isPointing = false;
              return false;
            },
          },
        },
      }),
    ];
  },
});
