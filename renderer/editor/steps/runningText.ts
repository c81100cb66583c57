import type { ResolvedPos } from '@tiptap/pm/model';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { isFigurePart } from './place.ts';

/** Returns the depth of the block or item whose running text contains the position; undefined for other lines. */
export function depthOfText($place: ResolvedPos): number | undefined {
  if (!$place.parent.isTextblock || !isFlowNode($place.parent)) return undefined;
  let depth = $place.depth - 1;
  while (isFlowNode($place.node(depth)) || $place.node(depth).type.name === 'listItem') depth -= 1;
  return depth;
}

/** True if the line belongs to a figure or quote within running text, rather than to one that is part of its block. */
export function isInText($from: ResolvedPos): boolean {
  const isInElement = $from.depth > 2 && isFlowNode($from.node(-1));
  return isInElement && !isFigurePart($from.node(-2), $from.index(-2));
}
