import { closeHistory } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Does what was pasted or dropped as one step to undo; what is typed next is a step of its own. */
export function asOneStep(view: EditorView, tr: Transaction): void {
  view.dispatch(closeHistory(tr.setMeta('preventAutolink', true)));
  view.dispatch(closeHistory(view.state.tr));
}
