import type { Transaction } from '@tiptap/pm/state';

/**
 * Makes all transactions of a group one undo step, however long they take. The history keeps what is marked as one
 * composition together; attribute steps change no positions, so that it would never take them for neighbours.
 */
export function groupForUndo(tr: Transaction, group: object | undefined): Transaction {
  return group ? tr.setMeta('composition', group) : tr;
}
