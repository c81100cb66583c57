import type { Transaction } from '@tiptap/pm/state';
import { withoutControlsIn } from '../../../issue/import/withoutControlsIn.ts';

/** The position that stands for the document itself. */
export const ofDocument = -1;

/** Sets attributes of the node at a position, or `ofDocument`, without control characters, and keeps the others. */
export function setAttributes(
  tr: Transaction,
  position: number,
  values: Readonly<Record<string, unknown>>,
): Transaction {
  for (const [name, value] of Object.entries(withoutControlsIn(values)))
    if (position === ofDocument) tr.setDocAttribute(name, value);
    else tr.setNodeAttribute(position, name, value);
  return tr;
}
