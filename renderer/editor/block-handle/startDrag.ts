import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { BlockElement } from '../steps/blockUnder.ts';

/**
 * Selects a block and hands it to the editor's own drag and drop. The move is a separate undo step, even right after
 * another change.
 */
export function startDrag(view: EditorView, block: BlockElement, transfer: DataTransfer): void {
  const selection = NodeSelection.create(view.state.doc, block.position());
  view.dispatch(closeHistory(view.state.tr.setSelection(selection)));
  view.dragging = { slice: selection.content(), move: true };
  transfer.setDragImage(block.dom, 0, 0);
  transfer.effectAllowed = 'move';
  transfer.setData('text/plain', '');
}

/** Clears the dragged block even if the drag was cancelled; otherwise the next drop would move it. */
export function endDrag(view: EditorView): void {
  view.dragging = null;
}
