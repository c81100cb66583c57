import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { AllSelection, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';
import { depthOfText, isParagraph, type KeyStep } from '../edges/edge.ts';

/** What of a list goes when it is selected whole, as long as others stay. */
const entries = ['newsItem', 'source', 'company', 'earningsDay', 'linkItem'];

/**
 * Deletes what is selected. Within a running text its ends are joined. Over other lines each loses its part and stays, as
 * lines of different kinds or blocks cannot be joined; but blocks, entries and paragraphs that are selected whole go.
 */
export function deleteSelected(tr: Transaction): Transaction {
  const { selection, doc } = tr;
  const { from, to, $from, $to } = selection;
  if (selection instanceof NodeSelection || $from.sameParent($to) || isOneText($from, $to))
    return tr.deleteSelection();
  const cuts: { start: number; end: number; left?: Node }[] = [];
  doc.nodesBetween(from, to, (node, position, parent, index) => {
    const end = position + node.nodeSize;
    if (parent && position >= from && end <= to && isSpare(parent, index, position, selection))
      cuts.push({ start: position, end });
    else if (!node.isTextblock) return true;
    else if ('url' in node.attrs && position + 1 >= from && end - 1 <= to)
      cuts.push({ start: position, end, left: node.type.create() });
    else cuts.push({ start: Math.max(from, position + 1), end: Math.min(to, end - 1) });
    return false;
  });
  for (const { start, end, left } of cuts.toReversed()) {
    if (left) tr.replaceWith(start, end, left);
    else if (end > start) tr.delete(start, end);
  }
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size))));
}

/** Whether the child of a node can go: a block can, else one of a kind of which others stay. */
function isSpare(parent: Node, index: number, position: number, { from, to }: Selection): boolean {
  const node = parent.child(index);
  if (parent.type.name === 'doc') return node.type.name !== 'masthead';
  const isListed = entries.includes(node.type.name);
  if (!isListed && !isParagraph(node)) return false;
  const before = parent.children.slice(0, index);
  let start = position - before.reduce((size, { nodeSize }) => size + nodeSize, 0);
  return parent.children.some((child) => {
    const isWhole = start >= from && start + child.nodeSize <= to;
    start += child.nodeSize;
    return !isWhole && (isListed ? child.type === node.type : isParagraph(child));
  });
}

/** Whether two places are in the same running text. */
export function isOneText($from: ResolvedPos, $to: ResolvedPos): boolean {
  const depth = depthOfText($from);
  return (
    depth !== undefined && depth === depthOfText($to) && $from.start(depth) === $to.start(depth)
  );
}

/** Whether the selection begins and ends in different lines, or is of the whole issue. */
export function isOverLines(selection: Selection): boolean {
  const { $from, $to } = selection;
  if (selection instanceof AllSelection) return true;
  return $from.parent.isTextblock && !$from.sameParent($to);
}

/** Deletes what is selected over several lines; undefined for every other selection. */
export const eraseLines: KeyStep = (state) =>
  isOverLines(state.selection) ? deleteSelected(state.tr).scrollIntoView() : undefined;
