import { NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';

/**
 * Deletes what is selected. Over several lines each loses its part and stays, and blocks that are selected whole go: lines
 * of different blocks cannot be joined.
 */
export function deleteSelected(tr: Transaction): Transaction {
  const { selection, doc } = tr;
  const { from, to, $from, $to } = selection;
  if (selection instanceof NodeSelection || $from.sameParent($to)) return tr.deleteSelection();
  const cuts: [number, number][] = [];
  doc.nodesBetween(from, to, (node, position, parent) => {
    const end = position + node.nodeSize;
    const isWhole = parent === doc && position >= from && end <= to;
    if (isWhole && node.type.name !== 'masthead') cuts.push([position, end]);
    else if (node.isTextblock) cuts.push([Math.max(from, position + 1), Math.min(to, end - 1)]);
    else return true;
    return false;
  });
  for (const [start, end] of cuts.toReversed()) if (end > start) tr.delete(start, end);
  return tr.setSelection(Selection.near(tr.doc.resolve(from)));
}
