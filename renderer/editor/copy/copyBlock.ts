import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { thingAtSelection } from '../steps/place.ts';

/** Copies the block (or the news item) at the selection, which stays where it is. */
export function copyBlock({ view }: Editor): void {
  const { selection } = view.state;
  const place = thingAtSelection(view.state);
  if (!place) return;
  const bookmark = selection.getBookmark();
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place.position)));
  // The one way in which a page may fill the clipboard by an event of its own, and so in every form.
  document.execCommand('copy');
  view.dispatch(view.state.tr.setSelection(bookmark.resolve(view.state.doc)));
}
