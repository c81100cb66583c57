import type { ResolvedPos } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { allForms } from '../../blocks/registry.ts';
import { depthOfText, goToLine, isTextPart } from './edge.ts';

/**
 * Tab and Shift+Tab: from field to field of the issue. The running text of a block is one field, which they leave from
 * any of its paragraphs and lists; the lines of a figure or quote within it are fields of their own.
 */
export function goToField(state: EditorState, direction: 1 | -1): Transaction | undefined {
  const { $from, $to } = state.selection;
  const $edge = direction === 1 ? $to : $from;
  return goToLine(state, direction, edgeOfText($edge, direction));
}

/** Where the running text around a place ends, or begins; the place itself outside of it. */
function edgeOfText($place: ResolvedPos, direction: 1 | -1): ResolvedPos {
  const depth = depthOfText($place);
  if (depth === undefined) return $place;
  const block = $place.node(depth);
  const parts = allForms.get(block.type.name)?.parts ?? [];
  const isOfText = (index: number) => {
    const node = block.maybeChild(index);
    const isPart = node?.type.name === 'figure' && parts[index]?.kind === 'figure';
    return node !== null && isTextPart(node) && !isPart;
  };
  let index = $place.index(depth);
  while (isOfText(index + direction)) index += direction;
  return $place.doc.resolve($place.posAtIndex(direction === 1 ? index + 1 : index, depth));
}
