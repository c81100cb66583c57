import { PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** The position of the chart block whose data are unfolded in the page; undefined for none. */
export const openData = new PluginKey<number | undefined>('openData');

/** Unfolds the data of the chart block at a position, or folds them. */
export function setOpenData(tr: Transaction, at: number | undefined): Transaction {
  return tr.setMeta(openData, { at });
}

/** Unfolds the data of the chart block at a position with the cursor in them, or folds them with it in the headline. */
export function toggleData(
  { state, dispatch }: Pick<EditorView, 'state' | 'dispatch'>,
  at: number,
): void {
  const isOpen = openData.getState(state) === at;
  const { tr } = state;
  const place = isOpen ? lineIn(tr, at, 'headline') : lineIn(tr, at, 'grid');
  tr.setSelection(TextSelection.create(tr.doc, place)).scrollIntoView();
  dispatch(setOpenData(tr, isOpen ? undefined : at));
}

/** Returns the end of a chart's headline, or of the first cell of its data. */
export function lineIn({ doc }: Transaction, at: number, name: 'headline' | 'grid'): number {
  const block = doc.nodeAt(at);
  let end = at + 1;
  block?.forEach((child, offset) => {
    if (child.type.name !== name) return;
    const inset = name === 'grid' ? 3 : 1;
    const line = name === 'grid' ? child.firstChild?.firstChild : child;
    end = at + 1 + offset + inset + (line?.content.size ?? 0);
  });
  return end;
}
