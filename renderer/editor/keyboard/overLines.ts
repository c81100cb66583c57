import { pluginExtension } from '../schema/pluginExtension.ts';
import { makeRoomForText } from '../steps/roomForText.ts';

/**
 * Text typed over several lines replaces them without joining different blocks; over a whole block or picture it goes
 * after it. Also applies to input methods.
 */
export const overLines = pluginExtension(
  // Run before other handlers of typed text.
  { name: 'overLines', priority: 1200 },
  () => ({
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
);
