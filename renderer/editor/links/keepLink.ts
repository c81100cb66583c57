import type { Mark, Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { insertedFrom } from './insertedFrom.ts';

/**
 * Keeps a link whose words are typed anew: what is typed over all of them belongs to it, until the cursor moves. Returns
 * null for any other change.
 */
export function keepLink(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const { selection } = after;
  const from = insertedFrom(transactions, before);
  if (from === undefined || !(selection instanceof TextSelection) || !selection.empty) return null;
  const kept = before.selection.empty ? storedLink(before) : linkOfSelection(before);
  if (!kept) return null;
  const { $from: $cursor } = selection;
  const isInLine = from >= $cursor.start() && from < $cursor.pos;
  // What is pasted, or put there by a fix, brings its own links.
  if (!isInLine || after.doc.textBetween(from, $cursor.pos).length > 2) return null;
  const tr = after.tr.addMark(from, $cursor.pos, kept);
  return tr.setStoredMarks(kept.addToSet(after.storedMarks ?? $cursor.marks()));
}

function storedLink({ storedMarks, schema }: EditorState): Mark | undefined {
  return storedMarks?.find(({ type }) => type === schema.marks['link']);
}

/** The link of which all words, and nothing else, are selected. */
function linkOfSelection({ selection, schema }: EditorState): Mark | undefined {
  const { $from, $to } = selection;
  if (!(selection instanceof TextSelection) || !$from.sameParent($to)) return undefined;
  const { link } = schema.marks;
  const linkOf = (node: Node | null) => node?.marks.find(({ type }) => type === link);
  const first = linkOf($from.nodeAfter);
  if (!first || linkOf($to.nodeBefore) !== first) return undefined;
  const isWhole = linkOf($from.nodeBefore) !== first && linkOf($to.nodeAfter) !== first;
  return isWhole && $from.doc.rangeHasMark($from.pos, $to.pos, first) ? first : undefined;
}
