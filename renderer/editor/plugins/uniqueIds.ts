import { type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { isListItem } from '../schema/document/formsInSchema.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { pluginExtension } from '../schema/pluginExtension.ts';

/** Ensures unique ids for blocks and news items: new and pasted ones get fresh ids, the first one keeps its id. */
export const uniqueIds = pluginExtension({ name: 'uniqueIds' }, () => ({
  appendTransaction: (transactions, before, after) => {
    if (!transactions.some((transaction) => transaction.docChanged)) return null;
    if (sameShape(before.doc, after.doc)) return null;
    return withUniqueIds(after.tr, after.doc);
  },
}));

/** Typing within blocks keeps every block's type and id, so there is nothing to check. */
function sameShape(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false;
  for (let index = 0; index < after.childCount; index += 1) {
    const old = before.child(index);
    const now = after.child(index);
    if (old === now) continue;
    if (old.attrs['id'] !== now.attrs['id'] || old.childCount !== now.childCount) return false;
  }
  return true;
}

function withUniqueIds(tr: Transaction, doc: Node): Transaction | null {
  const seen = new Set<string>();
  doc.descendants((node, position, parent) => {
    // Below blocks, only items have ids; a figure or quote in running text has an unused one.
    if (parent !== doc && !isListItem(node)) return false;
    const id = node.attrs['id'] as unknown;
    if (id === undefined) return true;
    if (typeof id !== 'string' || id === '' || seen.has(id)) {
      tr.setNodeAttribute(position, 'id', newBlockId());
    } else {
      seen.add(id);
    }
    return true;
  });
  return tr.docChanged ? tr : null;
}
