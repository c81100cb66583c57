import type { Node, ResolvedPos } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { findPlace } from '../schema/document/findPlace.ts';
import { isFigurePart, nodeAround, type Place } from './place.ts';

/** Handles a key at an edge of a block; undefined if the default behaviour applies. */
export type KeyStep = (state: EditorState) => Transaction | undefined;

/** The line of the cursor, and its parent node. */
export interface Spot {
  readonly $from: ResolvedPos;
  readonly line: Node;
  readonly parent: Node;
  /** The line's index in its parent. */
  readonly index: number;
}

/** Returns the line of the cursor; undefined for a selection, and in lists, which handle keys themselves. */
export function spotOf({ selection }: EditorState): Spot | undefined {
  const { $from, empty } = selection;
  const line = $from.parent;
  if (!empty || !line.isTextblock || $from.node(-1).type.name === 'listItem') return undefined;
  return { $from, line, parent: $from.node(-1), index: $from.index(-1) };
}

/** True if nothing was written or set in a block, item or line; dates alone do not count. */
export function isBlank(node: Node): boolean {
  if (node.type.spec.atom === true) return false;
  const { url, picture } = node.attrs as { url?: string; picture?: Picture };
  const isUnset = !url && !(picture && hasPicture(picture));
  return isUnset && node.children.every((child) => !child.isInline && isBlank(child));
}

/** True if the node is an element of running text. */
export function isTextPart(node: Node): boolean {
  return node.type.isInGroup('flow');
}

/** Returns the depth of the block or item whose running text contains the position; undefined for other lines. */
export function depthOfText($place: ResolvedPos): number | undefined {
  if (!$place.parent.isTextblock || !isTextPart($place.parent)) return undefined;
  let depth = $place.depth - 1;
  while (isTextPart($place.node(depth)) || $place.node(depth).type.name === 'listItem') depth -= 1;
  return depth;
}

/** True if the line belongs to a figure or quote within running text, rather than to one that is part of its block. */
export function isInText($from: ResolvedPos): boolean {
  const isInElement = $from.depth > 2 && isTextPart($from.node(-1));
  return isInElement && !isFigurePart($from.node(-2), $from.index(-2));
}

/** Returns the news item at a position, or else its top-level block. */
export function itemOrBlock($place: ResolvedPos): Place | undefined {
  return nodeAround($place, (node) => node.type.name === 'newsItem' || node === $place.node(1));
}

/**
 * Moves the cursor to the end of the next or previous line; undefined if there is none. Going forward it skips emoji
 * lines, because the user wants to write.
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

/** Returns the next line after a position that is not an emoji. */
export function nextLine($place: ResolvedPos): Selection | null {
  return lineFrom($place, 1);
}

function lineFrom($place: ResolvedPos, direction: 1 | -1): Selection | null {
  const found = findPlace($place, direction, true);
  const isPassed = direction === 1 && found?.$from.parent.type.name === 'emoji';
  return found && isPassed ? lineFrom(outOfLine(found.$to, 1), 1) : found;
}

/** Returns the position before or after the line that contains a position. */
export function outOfLine($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  if (!$place.parent.isTextblock) return $place;
  return $place.doc.resolve(direction === 1 ? $place.after() : $place.before());
}

/** Deletes a node, and moves the cursor to the end of the previous line. */
export function deleteBackwards(state: EditorState, { node, position }: Place): Transaction {
  const tr = state.tr.delete(position, position + node.nodeSize);
  return tr.setSelection(Selection.near(tr.doc.resolve(position), -1)).scrollIntoView();
}

/** Selects a whole node. */
export function select({ tr }: EditorState, position: number): Transaction {
  return tr.setSelection(NodeSelection.create(tr.doc, position)).scrollIntoView();
}

/** Returns how many children of a node have the type of a given one. */
export function countLike(parent: Node, { type }: Node): number {
  return parent.children.filter((child) => child.type === type).length;
}
