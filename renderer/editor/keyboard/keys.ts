import { Extension, type Editor } from '@tiptap/core';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { ResolvedPos } from '@tiptap/pm/model';
import { deleteSelected, eraseSelected, isOneText, isOverLines } from '../steps/deleteSelected.ts';
import { goToLine } from '../steps/goToLine.ts';
import type { KeyStep } from '../steps/keyStep.ts';
import { isTextElement, selectedPicture } from '../steps/place.ts';
import { depthOfText } from '../steps/runningText.ts';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { groupForUndo } from '../schema/groupForUndo.ts';
import { withKeysHeld } from '../../commands/keysAhead.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { backspace } from './backspace.ts';
import { deleteForward } from './deleteForward.ts';
import { enter } from './enter.ts';
import { eraseEmoji } from './eraseEmoji.ts';
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
  if (!isFlowNode($from.parent)) return tr.deleteSelection();
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

/**
 * Tab and Shift+Tab: moves between the fields of the issue. The running text of a block is one field, left from any of
 * its paragraphs and lists; the lines of a figure or quote within it are separate fields.
 */
function goToField(state: EditorState, direction: 1 | -1): Transaction | undefined {
  const { $from, $to } = state.selection;
  const picture = selectedPicture(state);
  // The picture comes before its caption.
  const $end = picture ? state.doc.resolve(picture.position + 1) : $to;
  const $edge = direction === 1 ? $end : $from;
  return goToLine(state, direction, edgeOfText($edge, direction));
}

/** Returns the start or end of the running text around a position; outside of one, the position itself. */
function edgeOfText($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  const depth = depthOfText($place);
  if (depth === undefined) return $place;
  const block = $place.node(depth);
  let index = $place.index(depth);
  while (isTextElement(block, index + direction)) index += direction;
  return $place.doc.resolve($place.posAtIndex(direction === 1 ? index + 1 : index, depth));
}

/**
 * Tab in an item after one with a nested list of the other kind: moves the item into that list. TipTap's command would
 * add a second nested list, which an item cannot contain, and throws.
 */
const intoOtherList: KeyStep = ({ selection, tr }) => {
  const { $from, $to, anchor, head } = selection;
  const range = $from.blockRange($to, ({ firstChild }) => firstChild?.type.name === 'listItem');
  if (!range || range.startIndex === 0) return undefined;
  const { parent, start, end, startIndex, endIndex } = range;
  const inner = parent.child(startIndex - 1).lastChild;
  if (!inner?.type.isInGroup('list') || inner.type === parent.type) return undefined;
  const items = parent.children.slice(startIndex, endIndex);
  // Skips the closing tokens of the inner list and of its item.
  tr.delete(start, end).insert(start - 2, items);
  return tr.setSelection(TextSelection.create(tr.doc, anchor - 2, head - 2)).scrollIntoView();
};
