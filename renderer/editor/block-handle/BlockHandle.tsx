import type { Editor } from '@tiptap/core';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  GripVertical,
  Plus,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Messages } from '../../language/messages.ts';
import { Floating } from '../../ui/Floating.tsx';
import { selectionOf } from '../commands/selectionOf.ts';
import { duplicateBlock, moveBlock, removeBlock } from '../commands/blockCommands.ts';
import { BlockMenu } from '../menu/BlockMenu.tsx';
import { blockUnder, type BlockElement } from './blockUnder.ts';
import { endDrag, startDrag } from './startDrag.ts';

interface Properties {
  readonly editor: Editor;
  readonly messages: Messages;
}

/** `+` and a grip beside the block under the pointer: to add behind it, to drag it, to act on it. */
export function BlockHandle({ editor, messages }: Properties) {
  const [block, setBlock] = useState<BlockElement>();
  const [open, setOpen] = useState<'add' | 'actions'>();
  const [plus, setPlus] = useState<HTMLButtonElement | null>(null);
  const [grip, setGrip] = useState<HTMLButtonElement | null>(null);

  useEffect(() => {
    const page = editor.view.dom.parentElement;
    const follow = (event: MouseEvent) => {
      if (open || isOnHandle(event)) return;
      const found = blockUnder(editor.view, event.clientY);
      setBlock((before) => (before?.dom === found?.dom ? before : found));
    };
    const scroller = page?.closest('.desk-page');
    scroller?.addEventListener('mousemove', follow as EventListener);
    return () => scroller?.removeEventListener('mousemove', follow as EventListener);
  }, [editor, open]);

  if (!block?.dom.isConnected) return null;
  const { view } = editor;
  const isFixed = block.dom.dataset['block'] === 'masthead';
  const select = () => {
    const { doc, tr } = view.state;
    const position = block.position();
    const node = doc.nodeAt(position);
    if (node) view.dispatch(tr.setSelection(selectionOf(doc, { node, position })));
  };
  const close = () => {
    setOpen(undefined);
  };
  return (
    <div className="block-handle" style={placeBeside(block.dom)}>
      <button
        ref={setPlus}
        type="button"
        aria-label={messages.editor.addBlock}
        title={messages.editor.addBlock}
        onClick={() => {
          select();
          setOpen('add');
        }}
      >
        <Plus size={18} strokeWidth={1.6} aria-hidden />
      </button>
      {!isFixed && (
        <button
          ref={setGrip}
          type="button"
          draggable
          aria-label={messages.editor.blockActions}
          title={messages.editor.dragHandle}
          onDragStart={(event) => {
            startDrag(view, block, event.dataTransfer);
          }}
          onDragEnd={() => {
            endDrag(view);
          }}
          onClick={() => {
            select();
            setOpen(open ? undefined : 'actions');
          }}
        >
          <GripVertical size={16} strokeWidth={1.6} aria-hidden />
        </button>
      )}
      {open === 'add' && plus && (
        <BlockMenu editor={editor} messages={messages} anchor={plus} onClose={close} />
      )}
      {open === 'actions' && grip && (
        <Actions editor={editor} messages={messages} anchor={grip} onClose={close} />
      )}
    </div>
  );
}

function isOnHandle({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('.block-handle') !== null;
}

/** Where a block starts within the page, whatever it is nested in. */
function placeBeside(block: HTMLElement): { top: number; left: number } {
  const { top, left } = block.getBoundingClientRect();
  const page = block.closest('.page')?.getBoundingClientRect();
  return { top: top - (page?.top ?? 0), left: left - (page?.left ?? 0) };
}

function Actions({
  editor,
  messages,
  anchor,
  onClose,
}: Properties & { anchor: HTMLElement; onClose: () => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const actions: readonly [string, LucideIcon, () => void][] = [
    [messages.editor.moveUp, ArrowUp, () => editor.chain().focus().command(moveBlock('up')).run()],
    [
      messages.editor.moveDown,
      ArrowDown,
      () => editor.chain().focus().command(moveBlock('down')).run(),
    ],
    [messages.editor.duplicate, Copy, () => editor.chain().focus().command(duplicateBlock).run()],
    [messages.editor.remove, Trash2, () => editor.chain().focus().command(removeBlock).run()],
  ];
  return (
    <Floating anchor={anchor} className="menu menu-actions">
      <div
        role="menu"
        aria-label={messages.editor.blockActions}
        className="menu-list"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) onClose();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        {actions.map(([label, Icon, run], index) => (
          <button
            key={label}
            ref={index === 0 ? first : null}
            type="button"
            role="menuitem"
            onClick={() => {
              run();
              onClose();
            }}
          >
            <Icon size={16} strokeWidth={1.6} aria-hidden /> {label}
          </button>
        ))}
      </div>
    </Floating>
  );
}
