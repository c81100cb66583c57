import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Applies a paste or drop as one undo step; later typing is a separate step. */
export function asOneStep(view: EditorView, tr: Transaction): void {
  view.dispatch(closeHistory(tr.setMeta('preventAutolink', true)));
  view.dispatch(closeHistory(view.state.tr));
}
