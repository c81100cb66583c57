import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { movableAtSelection } from '../steps/place.ts';

/** Copies the block or news item at the selection, and keeps the selection. */
export function copyBlock({ view }: Editor): void {
  const { selection } = view.state;
  const place = movableAtSelection(view.state);
  if (!place) return;
  const bookmark = selection.getBookmark();
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place.position)));
  // The only way for a page to write all formats to the clipboard through its own copy event.
  document.execCommand('copy');
  view.dispatch(view.state.tr.setSelection(bookmark.resolve(view.state.doc)));
}
