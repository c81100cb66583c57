import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Selection } from '@tiptap/pm/state';
import { isMovable, type Place } from './place.ts';

/**
 * Returns the selection by which commands act on an element: a picture as a node, otherwise the cursor in its first
 * line that is not in a nested element, or the element as a node if it has no such line.
 */
export function selectionOf(doc: Node, { node, position }: Place): Selection {
  let start: number | undefined;
  node.descendants((line, offset, parent, index) => {
    const isWithin = parent !== null && isMovable(parent, index);
    if (start !== undefined || isWithin) return false;
    if (line.isTextblock) start = position + 1 + offset + 1;
    return true;
  });
  return start === undefined || node.type.name === 'figure'
    ? NodeSelection.create(doc, position)
    : TextSelection.create(doc, start);
}
