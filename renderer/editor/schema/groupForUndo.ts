import type { Transaction } from '@tiptap/pm/state';

/**
 * Makes all transactions of a group one undo step, however far apart in time. The history groups transactions with the
 * same composition id; it would never merge attribute steps, which change no positions.
 */
export function groupForUndo(tr: Transaction, group: object | undefined): Transaction {
  return group ? tr.setMeta('composition', group) : tr;
}
