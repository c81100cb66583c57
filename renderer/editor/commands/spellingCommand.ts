import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Command } from '../../commands/command.ts';
import { nextFinding } from '../spelling/spellingMarks.ts';
import { command } from '../../commands/commandList.ts';

/** Goes to the next finding of the spelling checker, and shows its suggestions. */
export function spellingCommand(editor: Editor): Command {
  return command('text.nextFinding', {
    run: () => {
      const { state, view, storage } = editor;
      const found = nextFinding(state);
      if (!found) return;
      // Put the cursor after the words: selected text would show the format bar.
      const selection = TextSelection.create(state.doc, found.to);
      view.dispatch(state.tr.setSelection(selection).scrollIntoView());
      storage.spellingMarks.shown.set(found);
    },
  });
}
