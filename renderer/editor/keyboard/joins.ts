import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { isBlank } from '../steps/isBlank.ts';

/** Appends the paragraph at a position to the headline before it; if it is the text's only one, an empty one stays. */
export function joinHeadline(state: EditorState, position: number): Transaction | undefined {
  const $position = state.doc.resolve(position);
  const paragraph = $position.nodeAfter;
  if (!paragraph?.isTextblock) return undefined;
  const next = $position.parent.maybeChild($position.index() + 1);
  const isOnly = !next || !isFlowNode(next);
  const tr = isOnly
    ? state.tr.delete(position + 1, position + 1 + paragraph.content.size)
    : state.tr.delete(position, position + paragraph.nodeSize);
  tr.insert(position - 1, paragraph.content);
  return tr.setSelection(TextSelection.create(tr.doc, position - 1)).scrollIntoView();
}

/**
 * Appends the running text of a bare text block (without headline and sources) to that of the block above, with the
 * cursor at its start. Undefined if the block is not bare, or the one above has no running text.
 */
export function joinTexts(state: EditorState, index: number): Transaction | undefined {
  const [above, text] = [state.doc.maybeChild(index - 1), state.doc.maybeChild(index)];
  if (!above || text?.type.name !== 'textSection' || !isBare(text.children)) return undefined;
  const last = above.children.findLastIndex((child) => isFlowNode(child));
  const behind = above.children.slice(last + 1);
  if (last === -1 || !behind.every(isBlank) || above.type.isTextblock) return undefined;
  if (isFlowNode(above)) return undefined;
  const start = state.doc.resolve(0).posAtIndex(index);
  const moved = text.children.filter(isFlowNode);
  const end = start - 1 - Fragment.from(behind).size;
  const tr = state.tr.delete(start, start + text.nodeSize).insert(end, moved);
  return tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView();
}

function isBare(children: readonly Node[]): boolean {
  return children.every((child) => isFlowNode(child) || isBlank(child));
}
