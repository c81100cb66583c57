import type { VirtualElement } from '@floating-ui/dom';
import type { Command, Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import {
  ArrowDown,
  ArrowUp,
  Copy,
  Globe,
  GripVertical,
  Layers,
  Mail,
  Plus,
  Trash2,
} from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { menuPlace } from '../../ui/menuPlace.ts';
import { blockInMargin, blockUnder, type BlockElement } from '../steps/blockUnder.ts';
import { selectionOf } from '../steps/selectionOf.ts';
import { onPage } from '../steps/onPage.ts';
import {
  audienceAtSelection,
  duplicateBlock,
  moveBlock,
  removeBlock,
  setAudience,
} from '../steps/blockSteps.ts';
import { BlockMenu } from '../menu/BlockMenu.tsx';
import { endDrag, startDrag } from './startDrag.ts';

interface Properties {
  readonly editor: Editor;
}

/** `+` and a grip beside the block under the pointer: to add a block after it, to drag it, or to open its menu. */
export function BlockHandle({ editor }: Properties) {
  const messages = useMessages();
  const [block, setBlock] = useState<BlockElement>();
  const [isAdding, setAdding] = useState(false);
  const [menu, setMenu] = useState<VirtualElement>();
  const [plus, setPlus] = useState<HTMLButtonElement | null>(null);
  const [grip, setGrip] = useState<HTMLButtonElement | null>(null);
  const isOpen = isAdding || menu !== undefined;
  const { view } = editor;

  const follow = useEffectEvent((event: MouseEvent) => {
    if (isOpen || isOnHandle(event)) return;
    const found = blockUnder(view, event.clientY);
    setBlock((before) => (before?.dom === found?.dom ? before : found));
  });
  const openMenu = useEffectEvent((event: MouseEvent) => {
    const found = isOnHandle(event) ? block : blockInMargin(view, event);
    if (!found || isFixed(found)) return;
    event.preventDefault();
    setBlock(found);
    select(view, found);
    setAdding(false);
    setMenu(menuPlace(event));
  });
  useEffect(() => {
    const scroller = view.dom.closest<HTMLElement>('.desk-page');
    const stopped = new AbortController();
    scroller?.addEventListener('mousemove', follow, { signal: stopped.signal });
    scroller?.addEventListener('contextmenu', openMenu, { signal: stopped.signal });
    return () => stopped.abort();
  }, [view]);

  if (!block?.dom.isConnected) return null;
  return (
    <div className="block-handle" style={placeBeside(block.dom)}>
      <Button
        ref={setPlus}
        aria-label={messages.editor.addBlock}
        title={messages.editor.addBlock}
        onClick={() => {
          select(view, block);
          setAdding(true);
        }}
      >
        <Plus size={18} strokeWidth={1.6} aria-hidden />
      </Button>
      {!isFixed(block) && (
        <Button
          ref={setGrip}
          draggable
          aria-label={messages.editor.blockActions}
          title={messages.editor.dragHandle}
          onDragStart={(event) => startDrag(view, block, event.dataTransfer)}
          onDragEnd={() => endDrag(view)}
          onMouseDown={(event) => {
            // The menu closes on blur; without this, the same click would reopen it.
            if (menu && menu === grip) event.preventDefault();
          }}
          onClick={() => {
            select(view, block);
            setMenu(menu ? undefined : (grip ?? undefined));
          }}
        >
          <GripVertical size={16} strokeWidth={1.6} aria-hidden />
        </Button>
      )}
      {isAdding && plus && (
        <BlockMenu editor={editor} anchor={plus} onClose={() => setAdding(false)} />
      )}
      {menu && <Actions editor={editor} anchor={menu} onClose={() => setMenu(undefined)} />}
    </div>
  );
}

/** The masthead cannot be moved. */
function isFixed({ dom }: BlockElement): boolean {
  return dom.dataset['block'] === 'masthead';
}

/** Selects the block, or puts the cursor into it, because commands act on the selection. */
function select(view: EditorView, block: BlockElement): void {
  const { doc, tr } = view.state;
  const position = block.position();
  const node = doc.nodeAt(position);
  if (node) view.dispatch(tr.setSelection(selectionOf(doc, { node, position })));
}

function isOnHandle({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('.block-handle') !== null;
}

/** Returns a block's position within the page, whatever it is nested in. */
function placeBeside(block: HTMLElement): { top: number; left: number } {
  const { top, left } = block.getBoundingClientRect();
  const page = block.closest('.page')?.getBoundingClientRect();
  return { top: top - (page?.top ?? 0), left: left - (page?.left ?? 0) };
}

const audienceIcons = [
  ['mail', Mail],
  ['web', Globe],
  ['', Layers],
] as const;

function Actions({
  editor,
  anchor,
  onClose,
}: Properties & { anchor: VirtualElement; onClose: () => void }) {
  const { moveUp, moveDown, duplicate, remove, blockActions, audiences } = useMessages().editor;
  const audience = audienceAtSelection(editor.state);
  const act = (command: Command) => () => void onPage(editor).command(command).run();
  return (
    <ActionMenu
      label={blockActions}
      anchor={anchor}
      onClose={onClose}
      actions={[
        { name: moveUp, Icon: ArrowUp, run: act(moveBlock('up')) },
        { name: moveDown, Icon: ArrowDown, run: act(moveBlock('down')) },
        { name: duplicate, Icon: Copy, run: act(duplicateBlock) },
        ...audienceIcons
          .filter(([name]) => audience !== undefined && name !== audience)
          .map(([name, Icon]) => ({
            name: audiences[name || 'both'],
            Icon,
            run: act(setAudience(name)),
          })),
        { name: remove, Icon: Trash2, run: act(removeBlock) },
      ]}
    />
  );
}
