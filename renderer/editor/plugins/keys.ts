import { Extension, type Editor } from '@tiptap/core';
import { backspace } from '../edges/backspace.ts';
import { deleteForward } from '../edges/deleteForward.ts';
import { goToLine, type KeyStep } from '../edges/edge.ts';
import { enter } from '../edges/enter.ts';

/** The keys that know of blocks and their lines; those that have a name are commands. */
export const keys = Extension.create({
  name: 'blockKeys',
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    return {
      Enter: () => take(editor, enter),
      Backspace: () => take(editor, backspace),
      Delete: () => take(editor, deleteForward),
      Tab: () => indent(editor, 'sinkListItem') || take(editor, (state) => goToLine(state, 1)),
      'Shift-Tab': () =>
        indent(editor, 'liftListItem') || take(editor, (state) => goToLine(state, -1)),
    };
  },
});

function take(editor: Editor, step: KeyStep): boolean {
  const tr = step(editor.state);
  if (tr) editor.view.dispatch(tr);
  return tr !== undefined;
}

/** In a list the key is the list's, even where there is nothing to indent: it must not lead out of the page. */
function indent(editor: Editor, command: 'sinkListItem' | 'liftListItem'): boolean {
  if (!editor.isActive('listItem')) return false;
  editor.commands[command]('listItem');
  return true;
}
