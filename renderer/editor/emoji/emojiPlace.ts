import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Place } from '../steps/place.ts';

/** Returns the emoji line that contains the position or stands beside its headline; undefined in running text. */
export function emojiLineAt($place: ResolvedPos): Place | undefined {
  const line = $place.parent;
  if (line.type.name === 'emoji') return { node: line, position: $place.before() };
  if (line.type.name !== 'headline' || $place.depth === 0) return undefined;
  const index = $place.index(-1);
  const before = index > 0 ? $place.node(-1).child(index - 1) : undefined;
  return before?.type.name === 'emoji'
    ? { node: before, position: $place.before() - before.nodeSize }
    : undefined;
}

/** Replaces the content of an emoji line; an empty string clears it. */
export function setEmoji(tr: Transaction, { node, position }: Place, emoji: string): Transaction {
  const [from, to] = [position + 1, position + 1 + node.content.size];
  return emoji === ''
    ? tr.delete(from, to)
    : tr.replaceWith(from, to, tr.doc.type.schema.text(emoji));
}

/** True if an emoji can be inserted at the selection: beside a headline or into text. */
export function canTakeEmoji({ selection }: EditorState): boolean {
  return selection instanceof TextSelection && selection.$from.parent.isTextblock;
}

/**
 * Inserts a chosen emoji: beside the headline, where typing then continues, or into the text in place of the selection.
 * A separate undo step.
 */
export function chooseEmoji(editor: Editor, emoji: string): void {
  const { state, view } = editor;
  const { $from } = state.selection;
  const line = emojiLineAt($from);
  if (line) {
    const tr = setEmoji(state.tr, line, emoji);
    const isInLine = $from.parent.type.name === 'emoji';
    const after = tr.doc.resolve(line.position + (tr.doc.nodeAt(line.position)?.nodeSize ?? 0));
    const next = isInLine ? endOfLine(Selection.findFrom(after, 1, true)) : undefined;
    if (next) tr.setSelection(next);
    view.dispatch(closeHistory(tr.scrollIntoView()));
  } else if (emoji !== '') {
    view.dispatch(closeHistory(state.tr.insertText(emoji).scrollIntoView()));
  }
  view.focus();
}

function endOfLine(selection: Selection | null): Selection | undefined {
  return selection ? TextSelection.create(selection.$from.doc, selection.$from.end()) : undefined;
}
