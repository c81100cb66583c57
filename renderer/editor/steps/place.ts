import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';
import { formsIn } from '../schema/document/formsInSchema.ts';
import { isFlowNode } from '../schema/document/flowNodes.ts';

/** A node and its position in the document. */
export interface Place {
  readonly node: Node;
  readonly position: number;
}

/** Returns the innermost matching node around a position. */
export function nodeAround($place: ResolvedPos, fits: (node: Node) => boolean): Place | undefined {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const node = $place.node(depth);
    if (fits(node)) return { node, position: $place.before(depth) };
  }
  return undefined;
}

/** Returns the news item at a position, or else its top-level block. */
export function itemOrBlock($place: ResolvedPos): Place | undefined {
  return nodeAround($place, (node) => node.type.name === 'newsItem' || node === $place.node(1));
}

/** True if a top-level block is selected as a node. */
export function isBlockSelected({ selection }: Pick<EditorState, 'selection'>): boolean {
  return selection instanceof NodeSelection && selection.$from.depth === 0;
}

/** Returns the top-level block that is selected or in which the selection starts. */
export function blockAtSelection({
  selection,
  doc,
}: Pick<EditorState, 'selection' | 'doc'>): Place | undefined {
  const index = selection.$from.index(0);
  const node = doc.maybeChild(index);
  return node ? { node, position: selection.$from.posAtIndex(index, 0) } : undefined;
}

/** True if the child is the figure that its block always has, as a chart does, and not one in running text. */
export function isFigurePart(parent: Node, index: number): boolean {
  return formsIn(parent.type.schema).byNode.get(parent.type.name)?.parts[index]?.kind === 'figure';
}

/** True if the child is an element of its parent's running text. */
export function isTextElement(parent: Node, index: number): boolean {
  const node = parent.maybeChild(index);
  const isInBlock = !['doc', 'listItem'].includes(parent.type.name) && !isFlowNode(parent);
  return isInBlock && node !== null && isFlowNode(node) && !isFigurePart(parent, index);
}

/**
 * True if commands treat the child as a unit (to move, duplicate, delete or drag it): a block, a news item, or a figure
 * or pull quote in running text.
 */
export function isMovable(parent: Node, index: number): boolean {
  const name = parent.maybeChild(index)?.type.name;
  if (name === undefined) return false;
  if (parent.type.name === 'doc' || name === 'newsItem') return true;
  return (name === 'figure' || name === 'pullQuote') && isTextElement(parent, index);
}

/**
 * Returns what commands act on: the selected element, including a chart's picture, or else the innermost around the
 * whole selection, or else the block in which the selection starts.
 */
export function movableAtSelection(
  state: Pick<EditorState, 'selection' | 'doc'>,
): Place | undefined {
  const { selection } = state;
  const { $from, to } = selection;
  if (selection instanceof NodeSelection && isMovableSelected(state))
    return { node: selection.node, position: selection.from };
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if (isMovable($from.node(depth - 1), $from.index(depth - 1)) && $from.after(depth) >= to)
      return { node: $from.node(depth), position: $from.before(depth) };
  }
  return blockAtSelection(state);
}

/** True if such an element, or a chart's picture, is selected as a node: typed or pasted content goes after it. */
export function isMovableSelected({ selection }: Pick<EditorState, 'selection'>): boolean {
  if (!(selection instanceof NodeSelection)) return false;
  const { $from, node } = selection;
  return isMovable($from.parent, $from.index()) || node.type.name === 'figure';
}

/** Returns the figure that is selected as a node, wherever it is. */
export function selectedPicture({ selection }: Pick<EditorState, 'selection'>): Place | undefined {
  const isPicture = selection instanceof NodeSelection && selection.node.type.name === 'figure';
  return isPicture ? { node: selection.node, position: selection.from } : undefined;
}

/**
 * Returns the news item in which the selection starts, or else its top-level block: units with an id and a word count.
 */
export function countedAtSelection(state: EditorState): Place | undefined {
  const { $from } = state.selection;
  return nodeAround($from, (node) => node.type.name === 'newsItem') ?? blockAtSelection(state);
}
