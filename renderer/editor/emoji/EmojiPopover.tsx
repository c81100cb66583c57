import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import type { EmojiMemory } from '../schema/context/emojiMemory.ts';
import { LazyDialog } from '../../commands/LazyDialog.tsx';
import { useStore } from '../../store/store.ts';
import { Floating } from '../../ui/Floating.tsx';
import { lazyPart } from '../../ui/LazyPart.tsx';
import { chooseEmoji, emojiLineAt } from './emojiPlace.ts';

const EmojiPicker = lazyPart('EmojiPicker', () => import('./picker/EmojiPicker.tsx'));

interface Properties {
  readonly editor: Editor;
  readonly memory: EmojiMemory;
}

/** The emoji picker, while it is open, beside the place where the chosen emoji goes. */
export function EmojiPopover({ editor, memory }: Properties) {
  const { picker } = editor.storage.emojiLine;
  const state = useStore(picker);
  const anchor = useMemo(() => ({ getBoundingClientRect: () => rectOf(editor) }), [editor]);
  if (!state) return null;
  return (
    <LazyDialog>
      <Floating anchor={anchor} className="menu emoji-menu">
        <EmojiPicker
          query={state.query}
          current={emojiLineAt(editor.state.selection.$from)?.node.textContent ?? ''}
          memory={memory}
          onChoose={(emoji) => {
            picker.set(null);
            chooseEmoji(editor, emoji);
          }}
          onClose={() => {
            picker.set(null);
            editor.view.focus();
          }}
          onLeave={() => picker.set(null)}
        />
      </Floating>
    </LazyDialog>
  );
}

function rectOf({ view }: Editor): DOMRect {
  const { $from, from } = view.state.selection;
  const line = emojiLineAt($from);
  const dom = line && view.nodeDOM(line.position);
  if (dom instanceof Element) return dom.getBoundingClientRect();
  const { left, top, bottom } = view.coordsAtPos(from);
  return new DOMRect(left, top, 0, bottom - top);
}
