import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { isFigurePart, nodeAround, selectedPicture, type Place } from '../steps/place.ts';
import { depthOfText } from '../steps/runningText.ts';

/**
 * Inserts figures as close to the cursor as possible, and selects the last: in running text at the cursor, from another
 * line at the next possible place in its block, or else after the block.
 */
export function placeFigures(tr: Transaction, figures: readonly Node[]): Transaction {
  if (tr.selection.from < tr.selection.to) tr.deleteSelection();
  const { from, to } = roomAt(tr);
  return putFigures(tr, from, to, figures);
}

/** Replaces a range between nodes with figures, and selects the last. */
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
 * Returns the place for a single pasted picture: an empty placeholder that is selected or contains the cursor in its
 * caption, or the selected picture of a chart or sponsor, which has room for only one and is replaced. Any other
 * picture stays, and the paste goes after it.
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
 * Fills a place with the picture and lines of a figure. Existing lines are kept at an empty placeholder, and if the
 * figure has none.
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

/**
 * Returns where figures go from the cursor: a range between nodes, including an empty paragraph. Splits the text at the
 * cursor.
 */
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

/** Returns the nearest place for a figure to a line outside running text: after it if possible, otherwise before it. */
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

/** True if a node can be inserted before the child at an index. Never as the picture that a chart always has. */
export function canStand(parent: Node, index: number, type: NodeType): boolean {
  return !isFigurePart(parent, index) && parent.canReplaceWith(index, index, type);
}
