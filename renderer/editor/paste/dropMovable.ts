import type { Node } from '@tiptap/pm/model';
import { NodeSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { isTextElement, nodeAround } from '../steps/place.ts';
import { removeNode } from '../steps/removeNode.ts';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { canStand, fillPicture, putFigures } from '../picture/placeFigures.ts';

/** True if the pointer is over the upper half of the node at a position. */
export type IsUpperHalf = (position: number) => boolean;

/** Where dropped content goes: a gap between nodes, or an empty paragraph or picture placeholder, which it replaces. */
export interface DropPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * Returns where the selected block, item, figure or quote goes if it is dropped at a position: before or after the
 * nearest possible neighbour, depending on which half of it the pointer is over. Undefined if no node is selected.
 */
export function dropPlace(
  { selection, doc }: EditorState,
  position: number,
  isUpperHalf: IsUpperHalf,
): DropPlace | undefined {
  if (!(selection instanceof NodeSelection) || selection.node.isInline) return undefined;
  const { node } = selection;
  const $at = doc.resolve(position);
  const figure = nodeAround($at, ({ type }) => type.name === 'figure');
  if (figure && showsPicture(node) && isEmptyPlace(figure.node))
    return { from: figure.position, to: figure.position + figure.node.nodeSize };
  const { parent } = $at;
  const isFree = parent.type.name === 'paragraph' && parent.content.size === 0;
  if (isFree && isFlowNode(node) && isTextElement($at.node(-1), $at.index(-1)))
    return { from: $at.before(), to: $at.after() };
  const gap = gapNear(doc, position, node, isUpperHalf);
  return gap === undefined ? undefined : { from: gap, to: gap };
}

/** Moves or copies the selected block, item, figure or quote to the drop position; next to itself it stays. */
export function dropMovable(
  state: EditorState,
  position: number,
  moves: boolean,
  isUpperHalf: IsUpperHalf,
): Transaction | undefined {
  const { selection, tr } = state;
  const place = dropPlace(state, position, isUpperHalf);
  if (!place || !(selection instanceof NodeSelection)) return undefined;
  const { node, from, to } = selection;
  if (moves && place.from >= from && place.to <= to) return tr;
  if (moves) removeNode(tr, from);
  const [start, end] = [tr.mapping.map(place.from, 1), tr.mapping.map(place.to, -1)];
  const there = start < end ? tr.doc.nodeAt(start) : null;
  if (there?.type.name === 'figure') return fillPicture(tr, { node: there, position: start }, node);
  if (isFlowNode(node)) return putFigures(tr, start, Math.max(start, end), [node]);
  const $start = tr.doc.resolve(start);
  const isFit = canStand($start.parent, $start.index(), node.type);
  // A news item between blocks becomes a separate section.
  const section = isFit ? node : tr.doc.type.schema.nodes['newsSection']?.createAndFill(null, node);
  if (!section) return undefined;
  tr.insert(start, section);
  return tr.setSelection(NodeSelection.create(tr.doc, start)).scrollIntoView();
}

function showsPicture({ type, attrs }: Node): boolean {
  return type.name === 'figure' && hasPicture(attrs['picture'] as Picture);
}

function isEmptyPlace(figure: Node): boolean {
  return !showsPicture(figure);
}

/**
 * Returns the nearest gap that can take the node, searching from the innermost level, above or below depending on the
 * pointer.
 */
function gapNear(
  doc: Node,
  position: number,
  { type }: Node,
  isUpperHalf: IsUpperHalf,
): number | undefined {
  const $at = doc.resolve(position);
  // A news item between blocks becomes a separate section.
  const section = doc.type.schema.nodes['newsSection'];
  for (let depth = $at.depth; depth >= 0; depth -= 1) {
    const parent = $at.node(depth);
    const index = $at.index(depth);
    const isAbove = index === parent.childCount || isUpperHalf($at.posAtIndex(index, depth));
    const gaps = isAbove ? [index, index + 1] : [index + 1, index];
    const isFree = (gap: number) =>
      gap <= parent.childCount &&
      !parent.inlineContent &&
      (canStand(parent, gap, type) ||
        (section && type.name === 'newsItem' && canStand(parent, gap, section)));
    const found = gaps.find(isFree);
    if (found !== undefined) return $at.posAtIndex(found, depth);
  }
  return undefined;
}
