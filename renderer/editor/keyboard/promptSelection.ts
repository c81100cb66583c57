import { readSelection } from '../../commands/readSelection.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';

/**
 * Syncs the editor's and the browser's selection between keys. Both notify each other with a delay, and a quick next
 * key may come first: after an arrow key it would act at the old cursor, and after a dialog closes it would write at
 * the top of the page.
 */
export const promptSelection = pluginExtension({ name: 'promptSelection', priority: 1000 }, () => {
  let isPointing = false;
  return {
    props: {
      handleDOMEvents: {
        keydown: (view, { key, ctrlKey, metaKey, altKey }) => {
          // Letters go to the browser's own cursor, and must be cheap.
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
          // A click sets its own selection.
          if (!isPointing) view.focus();
          isPointing = false;
          return false;
        },
      },
    },
  };
});
