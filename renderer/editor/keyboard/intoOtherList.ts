import { TextSelection } from '@tiptap/pm/state';
import type { KeyStep } from '../steps/edge.ts';

/**
 * Tab in an item behind one that has a list of the other kind within it: the item goes on with that list. TipTap's
 * command would put a list of its own beside it, which an item cannot hold, and throws.
 */
export const intoOtherList: KeyStep = ({ selection, tr }) => {
  const { $from, $to, anchor, head } = selection;
  const range = $from.blockRange($to, ({ firstChild }) => firstChild?.type.name === 'listItem');
  if (!range || range.startIndex === 0) return undefined;
  const { parent, start, end, startIndex, endIndex } = range;
  const inner = parent.child(startIndex - 1).lastChild;
  if (!inner?.type.isInGroup('list') || inner.type === parent.type) return undefined;
  const items = parent.children.slice(startIndex, endIndex);
  // The ends of the inner list and of its item lie between.
  tr.delete(start, end).insert(start - 2, items);
  return tr.setSelection(TextSelection.create(tr.doc, anchor - 2, head - 2)).scrollIntoView();
};
