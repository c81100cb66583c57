import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import type { Command } from '../../commands/command.ts';
import { command, plainPasteKeys } from '../../commands/commandList.ts';
import { isMac } from '../../commands/platform.ts';
import { shortcutKeys } from '../../commands/shortcut.ts';
import type { EditorContext } from '../schema/context/editorContext.ts';
import { movableAtSelection } from '../steps/place.ts';
import type { PasteOfferStore } from './pasteOffer.ts';

/** The commands for copying and pasting. */
export function pasteCommands(
  editor: Editor,
  context: EditorContext,
  offer: PasteOfferStore,
): Command[] {
  return [
    command('text.pastePlain', { run: () => void pastePlain(editor, context, offer) }),
    command('text.pasteAsBlocks', {
      canRun: () => offer.get()?.kind === 'blocks',
      run: () => {
        const now = offer.get();
        if (now?.kind === 'blocks') now.accept();
      },
    }),
    command('block.copy', { run: () => copyBlock(editor) }),
  ];
}

async function pastePlain(editor: Editor, context: EditorContext, offer: PasteOfferStore) {
  const { clipboard, messages } = context;
  editor.view.focus();
  try {
    const text = await navigator.clipboard.readText();
    const { pasteClipboard } = await import('./pasteClipboard.ts');
    pasteClipboard(
      { view: editor.view, context, offer },
      { html: '', text, pictures: [], lists: [] },
      true,
    );
  } catch {
    const keys = shortcutKeys(plainPasteKeys, isMac, messages.commands.keys).join(isMac ? '' : '+');
    clipboard.tell(messages.paste.plainByKeys(keys));
  }
}

/** Copies the block or news item at the selection, and keeps the selection. */
function copyBlock({ view }: Editor): void {
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
