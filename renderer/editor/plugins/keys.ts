import { Extension } from '@tiptap/core';
import { addNewsItem, duplicateBlock, moveBlock, removeBlock } from '../commands/blockCommands.ts';
import { backspaceInLine, enterInLine, goToLine } from '../commands/lineKeys.ts';

/** The keys that know of blocks and their lines. */
export const keys = Extension.create({
  name: 'blockKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => enterInLine(editor),
      Backspace: () => backspaceInLine(editor),
      Tab: () => !editor.isActive('listItem') && goToLine(editor, 1),
      'Shift-Tab': () => !editor.isActive('listItem') && goToLine(editor, -1),
      'Alt-ArrowUp': () => editor.chain().command(moveBlock('up')).run(),
      'Alt-ArrowDown': () => editor.chain().command(moveBlock('down')).run(),
      'Mod-Shift-d': () => editor.chain().command(duplicateBlock).run(),
      'Mod-Shift-Backspace': () => editor.chain().command(removeBlock).run(),
      'Mod-Shift-n': () => addNewsItem(editor),
    };
  },
});
