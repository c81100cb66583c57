import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Place } from './place.ts';

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
