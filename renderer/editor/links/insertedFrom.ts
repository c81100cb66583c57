import type { EditorState, Transaction } from '@tiptap/pm/state';

/**
 * Returns the position where newly inserted content starts; undefined if the document did not change, or if its links are
 * to stay as they are: after undo, redo and where a link was set on purpose.
 */
export function insertedFrom(
  transactions: readonly Transaction[],
  before: EditorState,
): number | undefined {
  if (!transactions.some(({ docChanged }) => docChanged)) return undefined;
  if (transactions.some((tr) => tr.getMeta('history$') || tr.getMeta('preventAutolink')))
    return undefined;
  return transactions.reduce((at, tr) => tr.mapping.map(at, -1), before.selection.from);
}
