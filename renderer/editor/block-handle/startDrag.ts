import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BlockElement } from '../steps/blockUnder.ts';

/**
 * Selects a block and hands it to the editor's own drag and drop, which moves it to where it is dropped. The move is an
 * undo step of its own, however soon it follows another change.
 */
export function startDrag(view: EditorView, block: BlockElement, transfer: DataTransfer): void {
  const selection = NodeSelection.create(view.state.doc, block.position());
  view.dispatch(closeHistory(view.state.tr.setSelection(selection)));
  view.dragging = { slice: selection.content(), move: true };
  transfer.setDragImage(block.dom, 0, 0);
  transfer.effectAllowed = 'move';
  transfer.setData('text/plain', '');
}

/** Forgets the dragged block, also where the drag was given up: the next drop must not move it. */
export function endDrag(view: EditorView): void {
  view.dragging = null;
}
