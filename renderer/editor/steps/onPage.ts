import type { ChainedCommands, Editor } from '@tiptap/core';

/** Commands with the focus on the page before the next key; TipTap's own `focus` brings it there a frame later. */
export function onPage(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}
