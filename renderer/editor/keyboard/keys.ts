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
import { eraseEmoji } from './eraseEmoji.ts';
import { goToField } from './fields.ts';
import { intoOtherList } from './intoOtherList.ts';
import { loadCompanyReader, waitsForReader } from './companyKeys.ts';

/** Keys that depend on blocks and their lines. Keys for named actions are commands instead. */
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
          // An empty rest of a text serves as the new paragraph.
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
        ['Backspace', 'Shift-Backspace'],
        () =>
          editor.commands.undoInputRule() ||
          take(editor, eraseSelected(-1)) ||
          take(editor, eraseEmoji) ||
          take(editor, backspace),
      ),
      ...each(
        ['Mod-Backspace', 'Alt-Backspace'],
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
        // Do not move on to the buttons after the last field, where Space would open a menu; Shift+Tab leaves the page.
        true,
      'Shift-Tab': () =>
        (isNested(editor) && editor.commands.liftListItem('listItem')) ||
        take(editor, (state) => goToField(state, -1)),
    };
  },
});

/**
 * Enter over lines that cannot be joined: moves to the rest of the last line. If the first line is selected from its
 * start, as by Ctrl+A, the cursor stays in its rest, as for typed text.
 */
const breakLines: KeyStep = ({ selection, tr }) => {
  const { $from, $to, to } = selection;
  if (!isOverLines(selection) || isOneText($from, $to)) return undefined;
  deleteSelected(tr);
  if ($from.parentOffset === 0) return tr.scrollIntoView();
  return tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(to)))).scrollIntoView();
};

/** Enter over the end of a paragraph, or all of it: inserts a paragraph after the rest, whatever follows. */
const breakParagraph: KeyStep = ({ selection, tr, schema }) => {
  const { $from, $to, empty } = selection;
  const isToEnd = $from.sameParent($to) && $to.parentOffset === $to.parent.content.size;
  if (empty || !isToEnd || depthOfText($from) !== $from.depth - 1) return undefined;
  tr.insert($from.after(), schema.node('paragraph')).deleteSelection();
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2)).scrollIntoView();
};

/** Enter over part or all of a line: deletes it first, except in running text, where splitting deletes it too. */
const eraseInLine: KeyStep = ({ selection, tr }) => {
  const { $from, $to, from, to, empty } = selection;
  if (empty || !$from.parent.isTextblock || !$from.sameParent($to)) return undefined;
  if (!isTextPart($from.parent)) return tr.deleteSelection();
  // A selected token must be a text selection for the split.
  return tr.setSelection(TextSelection.create(tr.doc, from, to));
};

/** Binds several keys to one action: those that delete a word behave the same at edges. */
function each(names: readonly string[], act: () => boolean): Record<string, () => boolean> {
  return Object.fromEntries(names.map((name) => [name, act]));
}

/** Runs a step if it applies; steps of a group are one undo step. */
function take(editor: Editor, step: KeyStep, group?: object): boolean {
  const tr = step(editor.state);
  if (tr) editor.view.dispatch(groupForUndo(tr, group));
  return tr !== undefined;
}

/** True if the cursor is in a nested list; lifting an item of an outer list would only remove its bullet. */
function isNested({ state }: Editor): boolean {
  const { $from } = state.selection;
  return $from.depth > 3 && $from.node(-3).type.name === 'listItem';
}
