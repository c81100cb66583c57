import { TextSelection } from '@tiptap/pm/state';
import { openData } from '../schema/document/chartOf.ts';
import type { KeyStep } from '../steps/edge.ts';
import { blockAtSelection } from '../steps/place.ts';
import { cursorIn } from './gridCells.ts';

/** Unfolds the data of the chart at the selection with the cursor in them, or folds them with it in the headline. */
export const toggleData: KeyStep = (state) => {
  const block = blockAtSelection(state);
  if (block?.node.type.name !== 'chart') return undefined;
  const { node, position: at } = block;
  const isOpen = openData.getState(state) === at;
  const { tr } = state;
  node.forEach((child, offset) => {
    const start = at + 1 + offset;
    if (!isOpen && child.type.name === 'grid')
      tr.setSelection(cursorIn(tr.doc, { grid: child, position: start, row: 0, column: 0 }));
    if (isOpen && child.type.name === 'headline')
      tr.setSelection(TextSelection.create(tr.doc, start + 1 + child.content.size));
  });
  return tr.setMeta(openData, { at: isOpen ? undefined : at }).scrollIntoView();
};
