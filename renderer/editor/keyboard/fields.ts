import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { isTextElement, selectedPicture } from '../steps/place.ts';
import { depthOfText, goToLine } from '../steps/edge.ts';

/**
 * Tab and Shift+Tab: moves between the fields of the issue. The running text of a block is one field, left from any of
 * its paragraphs and lists; the lines of a figure or quote within it are separate fields.
 */
export function goToField(state: EditorState, direction: 1 | -1): Transaction | undefined {
  const { $from, $to } = state.selection;
  const picture = selectedPicture(state);
  // The picture comes before its caption.
  const $end = picture ? state.doc.resolve(picture.position + 1) : $to;
  const $edge = direction === 1 ? $end : $from;
  return goToLine(state, direction, edgeOfText($edge, direction));
}

/** Returns the start or end of the running text around a position; outside of one, the position itself. */
function edgeOfText($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  const depth = depthOfText($place);
  if (depth === undefined) return $place;
  const block = $place.node(depth);
  let index = $place.index(depth);
  while (isTextElement(block, index + direction)) index += direction;
  return $place.doc.resolve($place.posAtIndex(direction === 1 ? index + 1 : index, depth));
}
