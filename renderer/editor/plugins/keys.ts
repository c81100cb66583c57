import { Extension } from '@tiptap/core';
import { backspaceInLine, enterInLine, goToLine } from '../commands/lineKeys.ts';

/** The keys that know of blocks and their lines; those that have a name are commands. */
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
    };
  },
});
