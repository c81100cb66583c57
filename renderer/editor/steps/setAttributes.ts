import type { Transaction } from '@tiptap/pm/state';
import { withoutControlsIn } from '../../../issue/import/withoutControlsIn.ts';

/** Sets attributes of the node at a position, without control characters, and keeps the others. */
export function setAttributes(
  tr: Transaction,
  position: number,
  values: Readonly<Record<string, unknown>>,
): Transaction {
  for (const [name, value] of Object.entries(withoutControlsIn(values)))
    tr.setNodeAttribute(position, name, value);
  return tr;
}
