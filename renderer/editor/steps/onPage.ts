import type { ChainedCommands, Editor } from '@tiptap/core';

/**
 * Starts a command chain with the focus on the page before the next keystroke; TipTap's own `focus` waits for a frame.
 */
export function onPage(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}
