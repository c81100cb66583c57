import type { Node } from '@tiptap/pm/model';
import { type EditorState } from '@tiptap/pm/state';
import { pluginExtension } from '../schema/pluginExtension.ts';
import { goToRow } from './vertical.ts';

/** Where a vertical movement started; valid for the same document while the cursor is in the line at that position. */
interface Way {
  readonly column: number;
  readonly doc: Node;
  readonly line: number;
}

const directions: Partial<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and down move between the rows of the page, in the column in which the movement started. */
export const rowKeys = pluginExtension({ name: 'rowKeys', priority: 200 }, () => {
  let way: Way | undefined;
  const wayOn = (column: number, { doc, selection }: EditorState): Way => ({
    column,
    doc,
    line: selection.$head.start(),
  });
  return {
    props: {
      handleKeyDown: (view, event) => {
        const direction = directions[event.key];
        const isHeld = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
        if (!direction || isHeld) {
          way = undefined;
          return false;
        }
        const { doc, selection } = view.state;
        const goesOn = way?.doc === doc && way.line === selection.$head.start();
        const column = way && goesOn ? way.column : view.coordsAtPos(selection.head).left;
        const tr = goToRow(view, direction, column);
        if (tr) view.dispatch(tr);
        way = wayOn(column, view.state);
        return tr !== undefined;
      },
      handleDOMEvents: {
        mousedown: () => {
          way = undefined;
          return false;
        },
      },
    },
  };
});
