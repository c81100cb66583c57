import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { setAttributes } from '../commands/setAttributes.ts';
import { barsValues } from './barsValues.ts';
import { tableBars, type TableBars } from './tableBars.ts';

/** A small table pasted into a chart block becomes its bars: one step to undo. Anything else is pasted as ever. */
export const pasteTable = Extension.create({
  name: 'pasteTable',
  priority: 1000,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handlePaste: ({ state, dispatch }, event) => {
            const chart = chartAround(state);
            if (chart === undefined) return false;
            const table = tableBars(event.clipboardData?.getData('text/plain') ?? '');
            if (!table || !isTable(table)) return false;
            dispatch(
              closeHistory(setAttributes(state.tr, chart, barsValues(table)).scrollIntoView()),
            );
            return true;
          },
        },
      }),
    ];
  },
});

/** Two rows at least, and nothing beside them but a head: no prose that happens to hold a number. */
function isTable({ bars, otherLines }: TableBars): boolean {
  return bars.length > 1 && otherLines.length <= 1;
}

function chartAround({ selection: { $from } }: EditorState): number | undefined {
  return $from.depth > 0 && $from.node(1).type.name === 'chart' ? $from.before(1) : undefined;
}
