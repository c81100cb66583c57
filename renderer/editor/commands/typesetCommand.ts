import type { Editor } from '@tiptap/core';
import { typesetBlocks } from '../../../issue/typography/typeset.ts';
import type { Command } from '../../commands/command.ts';
import { replaceBlocks } from '../steps/replaceBlocks.ts';
import { command } from '../../commands/commandList.ts';

/** Typesets all texts of the issue by the language's conventions, as one undo step. */
export function typesetCommand(editor: Editor, language: string): Command {
  return command('text.typeset', {
    run: () => {
      replaceBlocks(editor, (blocks) => {
        const after = typesetBlocks(blocks, language);
        return after.every((block, index) => block === blocks[index]) ? undefined : after;
      });
      editor.view.focus();
    },
  });
}
