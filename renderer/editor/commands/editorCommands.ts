import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { formsIn } from '../schema/document/formsInSchema.ts';
import type { Command } from '../../commands/command.ts';
import { command } from '../../commands/commandList.ts';
import type { Messages } from '../../language/messages.ts';
import { menuItems } from '../menu/menuItems.ts';
import { canTakeEmoji } from '../emoji/emojiPlace.ts';
import { gridCommands } from '../grid/gridCommands.ts';
import {
  audienceAtSelection,
  duplicateBlock,
  moveBlock,
  nextNewsItem,
  removeBlock,
  setAudience,
} from '../steps/blockSteps.ts';
import { replaceBlocks } from '../steps/replaceBlocks.ts';
import { selectMore } from '../steps/selectMore.ts';
import { figureCommands } from '../picture/figureCommands.ts';
import { nextFinding } from '../spelling/spellingMarks.ts';
import { typesetBlocks } from '../../../issue/typography/typeset.ts';

/** Commands for the issue on the page: move and add blocks, format text. */
export function editorCommands(editor: Editor, messages: Messages): Command[] {
  return [
    ...blockCommands(editor),
    ...figureCommands(editor),
    ...gridCommands(editor),
    ...textCommands(editor),
    ...insertCommands(editor, messages),
  ];
}

const audiences = [
  ['block.inMailOnly', 'mail'],
  ['block.onWebOnly', 'web'],
  ['block.inBoth', ''],
] as const;

function blockCommands(editor: Editor): Command[] {
  const block = (
    id:
      | 'block.moveUp'
      | 'block.moveDown'
      | 'block.duplicate'
      | 'block.remove'
      | (typeof audiences)[number][0],
    step: ReturnType<typeof moveBlock>,
  ): Command =>
    command(id, {
      run: () => {
        editor.commands.command(step);
        editor.view.focus();
      },
    });
  return [
    command('block.nextNewsItem', { run: () => nextNewsItem(editor) }),
    block('block.moveUp', moveBlock('up')),
    block('block.moveDown', moveBlock('down')),
    block('block.duplicate', duplicateBlock),
    block('block.remove', removeBlock),
    ...audiences.map(([id, audience]) => ({
      ...block(id, setAudience(audience)),
      canRun: () => ![undefined, audience].includes(audienceAtSelection(editor.state)),
    })),
  ];
}

function textCommands(editor: Editor): Command[] {
  return [
    ...(['bold', 'italic', 'strike', 'code'] as const).map((mark) =>
      command(`text.${mark}`, {
        canRun: () => editor.can().toggleMark(mark),
        run: () => {
          editor.commands.toggleMark(mark);
          editor.view.focus();
        },
      }),
    ),
    command('text.emoji', {
      canRun: () => canTakeEmoji(editor.state),
      run: () => editor.storage.emojiLine.picker.set({ query: '' }),
    }),
    command('text.selectMore', {
      run: () => {
        editor.view.dispatch(selectMore(editor.state));
        editor.view.focus();
      },
    }),
    command('text.undo', {
      run: () => {
        changeBack(editor, 'undo');
        editor.view.focus();
      },
    }),
    command('text.redo', {
      run: () => {
        changeBack(editor, 'redo');
        editor.view.focus();
      },
    }),
  ];
}

/**
 * Undoes or redoes until the document differs: input that was cancelled, for example by Escape in a field, leaves steps
 * without effect.
 */
function changeBack(editor: Editor, direction: 'undo' | 'redo'): void {
  const { doc } = editor.state;
  while (editor.commands[direction]() && editor.state.doc.eq(doc));
}

function insertCommands(editor: Editor, messages: Messages): Command[] {
  const inText = editor.state.selection.$from.parent.type.name === 'paragraph';
  return menuItems(messages, formsIn(editor.schema), inText).map(
    ({ id, name, search, fits, run }) => ({
      id: `block.insert.${id}`,
      name: () => name,
      keywords: [search],
      canRun: () => fits?.(editor) ?? true,
      run: () => run(editor),
    }),
  );
}

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
