import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { depthOfText } from '../steps/edge.ts';
import { isFigurePart, nodeAround, selectedPicture, type Place } from '../steps/place.ts';

/**
 * Puts figures where the cursor is, as near as they can stand, and selects the last: in running text at the cursor, from
 * another line at the next place for one in its block, else behind the block.
 */
export function placeFigures(tr: Transaction, figures: readonly Node[]): Transaction {
  if (tr.selection.from < tr.selection.to) tr.deleteSelection();
  const { from, to } = roomAt(tr);
  return putFigures(tr, from, to, figures);
}

/** Puts figures in the place of a range between nodes, and selects the last. */
export function putFigures(
  tr: Transaction,
  from: number,
  to: number,
  figures: readonly Node[],
): Transaction {
  const isInText = tr.doc.resolve(from).depth > 0;
  // Only blocks have ids.
  const nodes = figures.map((node) =>
    isInText ? node.type.create({ ...node.attrs, id: '' }, node.content) : node,
  );
  tr.replaceWith(from, to, nodes);
  const end = nodes.reduce((position, { nodeSize }) => position + nodeSize, from);
  const last = end - (nodes.at(-1)?.nodeSize ?? 0);
  return tr.setSelection(NodeSelection.create(tr.doc, last)).scrollIntoView();
}

/**
 * The place that takes a single pasted picture: an empty one that is selected or whose caption the cursor is in; or the
 * selected picture of a chart or sponsor, which is replaced, as there is room for one. A picture anywhere else stays, and
 * what is pasted stands behind it.
 */
export function pictureAt(tr: Transaction): Place | undefined {
  const { $from } = tr.selection;
  const selected = selectedPicture(tr);
  const place = selected ?? nodeAround($from, ({ type }) => type.name === 'figure');
  const isPart = selected !== undefined && isFigurePart($from.parent, $from.index());
  return place && (isPart || isEmpty(place)) ? place : undefined;
}

function isEmpty({ node }: Pick<Place, 'node'>): boolean {
  return !hasPicture(node.attrs['picture'] as Picture);
}

/**
 * Gives a place the picture of a figure, and its lines. Lines that are written already stay at an empty place, and where
 * the figure has none.
 */
export function fillPicture(tr: Transaction, { node, position }: Place, figure: Node): Transaction {
  const keeps = isEmpty({ node });
  const lines = node.children.map((line, index) => {
    const other = figure.child(index);
    return line.content.size > 0 && (keeps || other.content.size === 0) ? line : other;
  });
  const attrs = { ...node.attrs, picture: figure.attrs['picture'] as Picture };
  tr.replaceWith(position, position + node.nodeSize, node.type.create(attrs, lines));
  return tr.setSelection(NodeSelection.create(tr.doc, position)).scrollIntoView();
}

/** Where figures go from the cursor: a range between nodes, which an empty paragraph is. Splits the text at the cursor. */
function roomAt(tr: Transaction): { from: number; to: number } {
  const { $from } = tr.selection;
  const depth = depthOfText($from);
  if (depth === undefined) {
    const at = roomNear($from);
    return { from: at, to: at };
  }
  const isInList = $from.depth > depth + 1;
  const [start, end] = [$from.before(depth + 1), $from.after(depth + 1)];
  if (!isInList && $from.parent.content.size === 0) return { from: start, to: end };
  if (!isInList && $from.parentOffset === 0) return { from: start, to: start };
  const isLastItem = isInList && $from.index(depth + 1) === $from.node(depth + 1).childCount - 1;
  const isAtEnd = isInList ? isLastItem : $from.parentOffset === $from.parent.content.size;
  if (isAtEnd) return { from: end, to: end };
  const cut = isInList ? $from.after(depth + 2) : $from.pos;
  tr.split(cut);
  return { from: cut + 1, to: cut + 1 };
}

/** The place for a figure that is nearest to a line which is no running text: behind it if there is one, else before it. */
function roomNear($place: ResolvedPos): number {
  const { figure } = $place.doc.type.schema.nodes;
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const parent = $place.node(depth);
    const after = $place.indexAfter(depth);
    const indexes = Array.from({ length: parent.childCount + 1 }, (_, index) => index);
    const found = [...indexes.slice(after), ...indexes.slice(0, after).toReversed()].find(
      (index) => figure && canStand(parent, index, figure),
    );
    if (found !== undefined) return $place.posAtIndex(found, depth);
  }
  return $place.posAtIndex(Math.max($place.indexAfter(0), 1), 0);
}

/** True if a node can stand before the child at an index; a figure never as the picture that a chart always has. */
export function canStand(parent: Node, index: number, type: NodeType): boolean {
  return !isFigurePart(parent, index) && parent.canReplaceWith(index, index, type);
}
