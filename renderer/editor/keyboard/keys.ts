import { Extension, type Editor } from '@tiptap/core';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { deleteSelected, eraseSelected, isOneText, isOverLines } from '../steps/deleteSelected.ts';
import { groupForUndo } from '../schema/groupForUndo.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { backspace } from './backspace.ts';
import { deleteForward } from './deleteForward.ts';
import { depthOfText, isTextPart, type KeyStep } from '../steps/edge.ts';
import { enter } from './enter.ts';
import { goToField } from './fields.ts';
import { intoOtherList } from './intoOtherList.ts';
import { loadCompanyReader, waitsForReader } from './companyKeys.ts';

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
        if (take(editor, breakLines) || take(editor, breakParagraph)) return true;
        const step = {};
        if (isOverLines(editor.state.selection)) {
          take(editor, eraseSelected(-1), step);
          // What is left empty of a text is the new paragraph.
          if (editor.state.selection.$from.parent.content.size === 0) return true;
        } else take(editor, eraseInLine, step);
        if (!waitsForReader(editor.state)) return take(editor, enter, step);
        void withKeysHeld(async () => {
          await loadCompanyReader();
          return !editor.isDestroyed && take(editor, enter, step);
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

/** Enter over the end of a paragraph, or all of it: a paragraph behind what is left, whatever may stand there else. */
const breakParagraph: KeyStep = ({ selection, tr, schema }) => {
  const { $from, $to, empty } = selection;
  const isToEnd = $from.sameParent($to) && $to.parentOffset === $to.parent.content.size;
  if (empty || !isToEnd || depthOfText($from) !== $from.depth - 1) return undefined;
  tr.insert($from.after(), schema.node('paragraph')).deleteSelection();
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2)).scrollIntoView();
};

/** Enter over a part of a line, or all of it: that goes first, as in running text, which is parted there at once. */
const eraseInLine: KeyStep = ({ selection, tr }) => {
  const { $from, $to, from, to, empty } = selection;
  if (empty || !$from.parent.isTextblock || !$from.sameParent($to)) return undefined;
  if (!isTextPart($from.parent)) return tr.deleteSelection();
  // A live value is parted as text that is selected.
  return tr.setSelection(TextSelection.create(tr.doc, from, to));
};

/** The same for several keys: those that delete a word meet the same edges. */
function each(names: readonly string[], act: () => boolean): Record<string, () => boolean> {
  return Object.fromEntries(names.map((name) => [name, act]));
}

/** Does a step if it has something to do; those of one group are one step to undo. */
function take(editor: Editor, step: KeyStep, group?: object): boolean {
  const tr = step(editor.state);
  if (tr) editor.view.dispatch(groupForUndo(tr, group));
  return tr !== undefined;
}

/** Whether the cursor is in a list within a list: of the outer one it would only take the sign away. */
function isNested({ state }: Editor): boolean {
  const { $from } = state.selection;
  return $from.depth > 3 && $from.node(-3).type.name === 'listItem';
}
