import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { PageVersion } from './pageVersion.ts';
import { findSpot, type Spot } from './findSpot.ts';
import { selectionOf } from './selectionOf.ts';

/**
 * Moves the cursor into a block or news item, to the given words, link or picture if found. A spot from an earlier
 * version of the page is located there, and mapped to its current position.
 */
export function goToBlock(
  editor: Editor,
  blockId: string,
  spot: Spot = {},
  version?: PageVersion,
): void {
  const { doc, tr } = editor.state;
  const found = findSpot(doc, blockId, spot);
  const range = version?.followed(editor, blockId, spot) ?? found?.range;
  const figure = found?.figure;
  const place = figure ?? found?.block;
  const selection = range
    ? TextSelection.create(doc, range.from, range.to)
    : place && selectionOf(doc, place);
  if (!selection) return;
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  const shown = figure
    ? editor.view.nodeDOM(figure.position)
    : editor.view.domAtPos(selection.from).node.parentElement;
  if (shown instanceof Element) shown.scrollIntoView({ block: 'center' });
}
