import type { Transaction } from '@tiptap/pm/state';

/** Sets these attributes of the node at a position, and leaves its others. */
export function setAttributes(
  tr: Transaction,
  position: number,
  values: Readonly<Record<string, unknown>>,
): Transaction {
  for (const [name, value] of Object.entries(values)) tr.setNodeAttribute(position, name, value);
  return tr;
}
