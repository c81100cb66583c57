import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { leadingEmoji } from '../../../issue/text/leadingEmoji.ts';
import { Store } from '../../store/store.ts';
import { canTakeEmoji, emojiLineAt, setEmoji } from './emojiPlace.ts';

/** Initial state of an open emoji picker; null while it is closed. */
export type EmojiPickerState = { readonly query: string } | null;

declare module '@tiptap/core' {
  interface Storage {
    emojiLine: { readonly picker: Store<EmojiPickerState> };
  }
}

/**
 * Moves an emoji typed or pasted at the start of a headline into the emoji line beside it. There, a click or typed
 * letters open the picker.
 */
export const emojiLine = Extension.create({
  name: 'emojiLine',
  addStorage: () => ({ picker: new Store<EmojiPickerState>(null) }),
  addProseMirrorPlugins() {
    const { picker } = this.storage;
    return [
      new Plugin({
        key: new PluginKey('emojiLine'),
        props: {
          handleTextInput: ({ state }, _from, _to, text) =>
            state.selection.$from.parent.type.name === 'emoji' &&
            /^[\p{L}\s:]$/u.test(text) &&
            open(state, picker, (picker.get()?.query ?? '') + text.replace(/[\s:]/, '')),
          handleDOMEvents: {
            click: (view, { target }) => {
              const isPlace =
                target instanceof Element && target.closest('[data-line="emoji"]') !== null;
              if (!isPlace || !view.editable) return false;
              // The selection is updated shortly after the click.
              setTimeout(() => open(view.state, picker, ''));
              return false;
            },
          },
        },
        appendTransaction: (transactions, before, after) => {
          if (!transactions.some((tr) => tr.docChanged)) return null;
          if (transactions.some((tr) => tr.getMeta('history$') !== undefined)) return null;
          const { $from, empty } = after.selection;
          if (!empty || $from.parent.type.name !== 'headline') return null;
          const text = textOf($from.parent);
          const emoji = leadingEmoji(text);
          const line = emoji === '' ? undefined : emojiLineAt($from);
          if (!line || startedSo(before, emoji)) return null;
          const space = text.startsWith(' ', emoji.length) ? 1 : 0;
          const tr = after.tr.delete($from.start(), $from.start() + emoji.length + space);
          return setEmoji(tr, line, emoji);
        },
      }),
    ];
  },
});

/** True if the headline already started with the emoji, as imported ones may; it stays there. */
function startedSo({ selection }: EditorState, emoji: string): boolean {
  const { parent } = selection.$from;
  return parent.type.name === 'headline' && leadingEmoji(textOf(parent)) === emoji;
}

function textOf(line: Node): string {
  return line.textBetween(0, line.content.size, '', '\uFFFC');
}

function open(state: EditorState, picker: Store<EmojiPickerState>, query: string): boolean {
  if (!canTakeEmoji(state)) return false;
  picker.set({ query });
  return true;
}
