import type { Editor } from '@tiptap/core';
import { PluginKey, type Transaction } from '@tiptap/pm/state';
import type { NodeViewConstructor } from '@tiptap/pm/view';

const key = new PluginKey('drawAgain');

/**
 * Draws the whole page again, after the context's language has changed. The document stays the same, so that neither the
 * undo history nor the cursor is lost.
 */
export function drawAgain({ view }: Editor): void {
  // ProseMirror draws all nodes again if a node view is another function than before; no schema has this node.
  const drawnAgain = (() => undefined) as unknown as NodeViewConstructor;
  view.setProps({ nodeViews: { ...view.props.nodeViews, drawnAgain } });
  view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
}

/** True for a transaction after which plugins compute again what depends on the language. */
export function isDrawnAgain(tr: Transaction): boolean {
  return tr.getMeta(key) === true;
}
