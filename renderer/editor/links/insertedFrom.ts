import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Returns the position where newly inserted content starts; undefined if the document did not change, or if its links are
 * to stay as they are.
 */
export function insertedFrom(
  transactions: readonly Transaction[],
  before: EditorState,
): number | undefined {
  if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
  if (transactions.some(leavesLinks)) return undefined;
  return transactions.reduce((at, tr) => tr.mapping.map(at, -1), before.selection.from);
}

/** True for a change whose links stay as they are: undo, redo, a paste, and a link set on purpose. */
export function leavesLinks(tr: Transaction): boolean {
  return Boolean(tr.getMeta('history$') ?? tr.getMeta('preventAutolink'));
}
