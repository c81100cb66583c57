import { formsIn } from '../schema/document/formsInSchema.ts';
import type { Editor } from '@tiptap/core';
import type { Command } from '../../commands/command.ts';
import type { Messages } from '../../language/messages.ts';
import { menuItems } from '../menu/menuItems.ts';
import { canTakeEmoji } from '../emoji/emojiPlace.ts';
import { selectMore } from '../steps/selectMore.ts';
import { figureCommands } from '../picture/figureCommands.ts';
import { duplicateBlock, moveBlock, nextNewsItem, removeBlock } from '../steps/blockSteps.ts';

/** What can be done with the issue on the page: its blocks moved and added, its text marked. */
export function editorCommands(editor: Editor, messages: Messages): Command[] {
  return [
    ...blockCommands(editor),
    ...figureCommands(editor),
    ...textCommands(editor),
    ...insertCommands(editor, messages),
  ];
}

function blockCommands(editor: Editor): Command[] {
  const block = (
    id: Command['id'],
    name: 'moveUp' | 'moveDown' | 'duplicate' | 'remove',
    shortcut: string,
    command: ReturnType<typeof moveBlock>,
  ): Command => ({
    id,
    name: ({ commands }) => commands.names[name],
    shortcut,
    within: 'text',
    run: () => {
      editor.commands.command(command);
      editor.view.focus();
    },
  });
  return [
    {
      id: 'block.nextNewsItem',
      name: ({ commands }) => commands.names.nextNewsItem,
      keywords: ['news', 'neu', 'new'],
      shortcut: 'Mod-Shift-n',
      inTab: 'Mod-Enter',
      run: () => {
        nextNewsItem(editor);
      },
    },
    block('block.moveUp', 'moveUp', 'Alt-ArrowUp', moveBlock('up')),
    block('block.moveDown', 'moveDown', 'Alt-ArrowDown', moveBlock('down')),
    block('block.duplicate', 'duplicate', 'Mod-Shift-d', duplicateBlock),
    block('block.remove', 'remove', 'Mod-Shift-Backspace', removeBlock),
  ];
}

function textCommands(editor: Editor): Command[] {
  const marks = { bold: 'b', italic: 'i', strike: 'Shift-s', code: 'e' } as const;
  return [
    ...(Object.keys(marks) as (keyof typeof marks)[]).map((mark): Command => ({
      id: `text.${mark}`,
      name: ({ editor: names }) => names[mark],
      shortcut: `Mod-${marks[mark]}`,
      within: 'text',
      canRun: () => editor.can().toggleMark(mark),
      run: () => {
        editor.commands.toggleMark(mark);
        editor.view.focus();
      },
    })),
    {
      id: 'text.emoji',
      name: ({ emoji }) => emoji.command,
      keywords: ['emoji', 'smiley', 'symbol'],
      shortcut: 'Mod-.',
      within: 'text',
      canRun: () => canTakeEmoji(editor.state),
      run: () => {
        editor.storage.emojiLine.picker.set({ query: '' });
      },
    },
    {
      id: 'text.selectMore',
      name: ({ commands }) => commands.names.selectMore,
      keywords: ['alles auswählen', 'markieren', 'select all'],
      shortcut: 'Mod-a',
      within: 'text',
      run: () => {
        editor.view.dispatch(selectMore(editor.state));
        editor.view.focus();
      },
    },
    {
      id: 'text.undo',
      name: ({ commands }) => commands.names.undo,
      shortcut: 'Mod-z',
      within: 'text',
      run: () => {
        changeBack(editor, 'undo');
        editor.view.focus();
      },
    },
    {
      id: 'text.redo',
      name: ({ commands }) => commands.names.redo,
      shortcut: 'Mod-Shift-z',
      within: 'text',
      run: () => {
        changeBack(editor, 'redo');
        editor.view.focus();
      },
    },
  ];
}

/** Undoes or redoes to the next state that differs: what was typed and taken back, as by Escape in a field, is a step of nothing. */
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
      run: () => {
        run(editor);
      },
    }),
  );
}
