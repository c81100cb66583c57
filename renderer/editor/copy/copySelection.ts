import type { EditorView } from '@tiptap/pm/view';
import { clipboardForms } from '../../../issue/paste/clipboardForms.ts';
import { documentToBlocks } from '../schema/document/issueDocument.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { copiedAt } from './copiedAt.ts';

/**
 * Writes the selection to the clipboard: complete for our own pages, clean for other programs. False if nothing is
 * selected.
 */
export function copySelection(
  view: EditorView,
  event: ClipboardEvent,
  { clipboard }: EditorContext,
): boolean {
  const copied = copiedAt(view.state);
  if (!copied || !event.clipboardData) return false;
  const issue = { id: clipboard.issueId, blocks: documentToBlocks(view.state.doc) };
  const { html, text } = clipboardForms(copied, issue, clipboard.publication());
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData('text/html', html);
  event.clipboardData.setData('text/plain', text);
  return true;
}
