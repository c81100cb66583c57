import { TextSelection } from '@tiptap/pm/state';
import type { KeyStep } from '../steps/edge.ts';

/**
 * Tab in an item after one with a nested list of the other kind: moves the item into that list. TipTap's command would
 * add a second nested list, which an item cannot contain, and throws.
 */
export const intoOtherList: KeyStep = ({ selection, tr }) => {
  const { $from, $to, anchor, head } = selection;
  const range = $from.blockRange($to, ({ firstChild }) => firstChild?.type.name === 'listItem');
  if (!range || range.startIndex === 0) return undefined;
  const { parent, start, end, startIndex, endIndex } = range;
  const inner = parent.child(startIndex - 1).lastChild;
  if (!inner?.type.isInGroup('list') || inner.type === parent.type) return undefined;
  const items = parent.children.slice(startIndex, endIndex);
  // Skips the closing tokens of the inner list and of its item.
  tr.delete(start, end).insert(start - 2, items);
  return tr.setSelection(TextSelection.create(tr.doc, anchor - 2, head - 2)).scrollIntoView();
};
