import { Extension, type Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import {
  deleteSelected,
  eraseSelected,
  isOneText,
  isOverLines,
} from '../commands/deleteSelected.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { loadCompanyReader, waitsForReader } from '../edges/companies.ts';
import { backspace } from '../edges/backspace.ts';
import { deleteForward } from '../edges/deleteForward.ts';
import type { KeyStep } from '../edges/edge.ts';
import { enter } from '../edges/enter.ts';
import { goToField } from '../edges/fields.ts';
import { intoOtherList } from '../edges/intoOtherList.ts';

/** The keys that know of blocks and their lines; those that have a name are commands. */
export const keys = Extension.create({
  name: 'blockKeys',
  priority: 200,
  onCreate() {
    new AfterPaint(() => void loadCompanyReader()).request();
  },
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => {
        if (take(editor, breakLines)) return true;
        if (isOverLines(editor.state.selection)) {
          take(editor, eraseSelected(-1));
          // What is left empty of a text is the new paragraph.
          if (editor.state.selection.$from.parent.content.size === 0) return true;
        }
        if (!waitsForReader(editor.state)) return take(editor, enter);
        void withKeysHeld(async () => {
          await loadCompanyReader();
          return !editor.isDestroyed && take(editor, enter);
        });
        return true;
      },
      ...each(
        ['Backspace', 'Mod-Backspace', 'Alt-Backspace', 'Shift-Backspace'],
        () =>
          editor.commands.undoInputRule() ||
          take(editor, eraseSelected(-1)) ||
          take(editor, backspace),
      ),
      ...each(
        ['Delete', 'Mod-Delete', 'Alt-Delete'],
        () => take(editor, eraseSelected(1)) || take(editor, deleteForward),
      ),
      Tab: () =>
        take(editor, intoOtherList) ||
        (editor.isActive('listItem') && editor.commands.sinkListItem('listItem')) ||
        take(editor, (state) => goToField(state, 1)) ||
        // Behind the last field come buttons, on which a space would open a menu: Shift+Tab is the way out of the page.
        true,
      'Shift-Tab': () =>
        (isNested(editor) && editor.commands.liftListItem('listItem')) ||
        take(editor, (state) => goToField(state, -1)),
    };
  },
});

/**
 * Enter over lines that cannot be joined: on to what is left of the last one; where the first one is selected from its
 * start, as by Ctrl+A, the cursor stays in what is left of that, as for typed text.
 */
const breakLines: KeyStep = ({ selection, tr }) => {
  const { $from, $to, to } = selection;
  if (!isOverLines(selection) || isOneText($from, $to)) return undefined;
  deleteSelected(tr);
  if ($from.parentOffset === 0) return tr.scrollIntoView();
  return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(to)))).scrollIntoView();
};

/** The same for several keys: those that delete a word meet the same edges. */
function each(names: readonly string[], act: () => boolean): Record<string, () => boolean> {
  return Object.fromEntries(names.map((name) => [name, act]));
}

function take(editor: Editor, step: KeyStep): boolean {
  const tr = step(editor.state);
  if (tr) editor.view.dispatch(tr);
  return tr !== undefined;
}

/** Whether the cursor is in a list within a list: of the outer one it would only take the sign away. */
function isNested({ state }: Editor): boolean {
  const { $from } = state.selection;
  return $from.depth > 3 && $from.node(-3).type.name === 'listItem';
}
