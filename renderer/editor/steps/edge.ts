import type { Node, ResolvedPos } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { isFigurePart, nodeAround, type Place } from './place.ts';

/** What a key does at an edge of a block; undefined where it does what it does in any text. */
export type KeyStep = (state: EditorState) => Transaction | undefined;

/** Where the cursor is: the line, and the node that holds it. */
export interface Spot {
  readonly $from: ResolvedPos;
  readonly line: Node;
  readonly parent: Node;
  /** The line's place among the children of its parent. */
  readonly index: number;
}

/** The cursor's line; undefined for a selection, and in lists, which know themselves what to do. */
export function spotOf({ selection }: EditorState): Spot | undefined {
  const { $from, empty } = selection;
  const line = $from.parent;
  if (!empty || !line.isTextblock || $from.node(-1).type.name === 'listItem') return undefined;
  return { $from, line, parent: $from.node(-1), index: $from.index(-1) };
}

/** Whether nothing was written or set in a block, an item or a line; dates alone are nothing. */
export function isBlank(node: Node): boolean {
  if (node.type.spec.atom === true) return false;
  const { url, picture, bars } = node.attrs as {
    url?: string;
    picture?: Picture;
    bars?: readonly unknown[];
  };
  const isUnset = !url && !(picture && hasPicture(picture)) && !bars?.length;
  return isUnset && node.children.every((child) => !child.isInline && isBlank(child));
}

/** Whether a node is an element of running text. */
export function isTextPart(node: Node): boolean {
  return node.type.isInGroup('flow');
}

/** How deep the block or item lies whose running text the line at a place is part of; undefined for other lines. */
export function depthOfText($place: ResolvedPos): number | undefined {
  if (!$place.parent.isTextblock || !isTextPart($place.parent)) return undefined;
  let depth = $place.depth - 1;
  while (isTextPart($place.node(depth)) || $place.node(depth).type.name === 'listItem') depth -= 1;
  return depth;
}

/** Whether a line belongs to a figure or quote that stands in running text, not to one that is a part of its block. */
export function isInText($from: ResolvedPos): boolean {
  const isInElement = $from.depth > 2 && isTextPart($from.node(-1));
  return isInElement && !isFigurePart($from.node(-2), $from.index(-2));
}

/** The item, else the top-level block, that a place is in. */
export function itemOrBlock($place: ResolvedPos): Place | undefined {
  return nodeAround($place, (node) => node.type.name === 'newsItem' || node === $place.node(1));
}

/**
 * Moves the cursor to the end of the next line, or of the one before, as seen from a place; undefined where there is
 * none. Onwards it passes over emoji, as whoever goes on wants to write.
 */
export function goToLine(
  { selection, tr }: EditorState,
  direction: 1 | -1,
  $place = direction === 1 ? selection.$to : selection.$from,
): Transaction | undefined {
  const found = lineFrom(outOfLine($place, direction), direction);
  if (!found) return undefined;
  return tr.setSelection(TextSelection.create(tr.doc, found.$from.end())).scrollIntoView();
}

/** Where one writes on from a place on: the next line that is no emoji. */
export function nextLine($place: ResolvedPos): Selection | null {
  return lineFrom($place, 1);
}

function lineFrom($place: ResolvedPos, direction: 1 | -1): Selection | null {
  const found = Selection.findFrom($place, direction, true);
  const isPassed = direction === 1 && found?.$from.parent.type.name === 'emoji';
  return found && isPassed ? lineFrom(outOfLine(found.$to, 1), 1) : found;
}

/** The edge of the line that a place is in: before it or behind it. */
export function outOfLine($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  if (!$place.parent.isTextblock) return $place;
  return $place.doc.resolve(direction === 1 ? $place.after() : $place.before());
}

/** Deletes a node, and puts the cursor at the end of the line before it. */
export function deleteBackwards(state: EditorState, { node, position }: Place): Transaction {
  const tr = state.tr.delete(position, position + node.nodeSize);
  return tr.setSelection(Selection.near(tr.doc.resolve(position), -1)).scrollIntoView();
}

/** Selects a node as a whole. */
export function select({ tr }: EditorState, position: number): Transaction {
  return tr.setSelection(NodeSelection.create(tr.doc, position)).scrollIntoView();
}

/** How many children of a node are of the type of one of them. */
export function countLike(parent: Node, { type }: Node): number {
  return parent.children.filter((child) => child.type === type).length;
}
