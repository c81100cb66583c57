import type { Editor } from '@tiptap/core';
import {
  ArrowDown,
  ArrowUp,
  Crop,
  Copyright,
  ImageUp,
  MessageSquareText,
  Settings2,
  Trash2,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Floating } from '../../ui/Floating.tsx';
import { useEditorSelection } from '../hooks/useEditorSelection.ts';
import { moveBlock, removeBlock } from '../steps/blockSteps.ts';
import { onPage } from '../steps/onPage.ts';
import { selectedPicture } from '../steps/place.ts';
import { figureCommands } from './figureCommands.ts';
import type { PictureBarFocus } from './pictureBarFocus.ts';

interface Properties {
  readonly editor: Editor;
  /** Lets the bar's command move the focus here. */
  readonly focus: PictureBarFocus;
}

interface Tool {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly isOn?: boolean;
  readonly run: () => void;
}

/** Distance between the edge of the picture and the bar, in px. */
const inset = 6;

/** Tools for the selected picture, shown on it. `F2` moves the focus there, arrow keys between tools, Escape back. */
export function PictureBar({ editor, focus }: Properties) {
  const messages = useMessages();
  const position = useEditorSelection(editor, (state) => selectedPicture(state)?.position);
  const isFilled = useEditorSelection(editor, (state) => {
    const picture = selectedPicture(state)?.node.attrs['picture'] as Picture | undefined;
    return picture !== undefined && hasPicture(picture);
  });
  const isKept = useEditorSelection(editor, (state) => {
    const picture = selectedPicture(state)?.node.attrs['picture'] as Picture | undefined;
    return picture !== undefined && picture.asset !== '';
  });
  const canMoveUp = useEditorSelection(editor, () => editor.can().command(moveBlock('up')));
  const canMoveDown = useEditorSelection(editor, () => editor.can().command(moveBlock('down')));
  const isFocused = useEditorSelection(editor, () => editor.isFocused);
  const [isInside, setInside] = useState(false);
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const anchor = useMemo(
    () => ({
      getBoundingClientRect: () => {
        const dom = position === undefined ? null : editor.view.nodeDOM(position);
        if (!(dom instanceof Element)) return new DOMRect();
        const { left, top, width } = dom.getBoundingClientRect();
        // On the picture itself: above it, the bar would cover text to be read or clicked next.
        return new DOMRect(left + inset, top, width - 2 * inset, 0);
      },
    }),
    [editor, position],
  );
  const isShown = position !== undefined && (isFocused || isInside);
  useEffect(() => {
    if (!isShown) return undefined;
    return focus.take(() => bar.current?.querySelector('button')?.focus());
  }, [focus, isShown]);
  if (!isShown) return null;

  const { picture: words, editor: names } = messages;
  const command = (id: string) => () =>
    figureCommands(editor)
      .find((each) => each.id === id)
      ?.run();
  const tools: readonly Tool[] = [
    {
      name: isFilled ? words.replace : words.choose,
      icon: ImageUp,
      run: command('block.choosePicture'),
    },
    {
      name: words.describe,
      icon: MessageSquareText,
      isOn: isFilled,
      run: command('block.describePicture'),
    },
    { name: words.writeCredit, icon: Copyright, run: command('block.creditPicture') },
    {
      name: words.crop,
      icon: Crop,
      isOn: isKept,
      run: () => runCommand('block.cropPicture'),
    },
    {
      name: words.options,
      icon: Settings2,
      isOn: isKept,
      run: () => runCommand('block.pictureOptions'),
    },
    {
      name: names.moveUp,
      icon: ArrowUp,
      isOn: canMoveUp,
      run: () => editor.commands.command(moveBlock('up')),
    },
    {
      name: names.moveDown,
      icon: ArrowDown,
      isOn: canMoveDown,
      run: () => editor.commands.command(moveBlock('down')),
    },
    {
      name: words.remove,
      icon: Trash2,
      run: () => onPage(editor).command(removeBlock).run(),
    },
  ];
  const go = (by: number) => {
    const next = (current + by + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <Floating anchor={anchor} placement="bottom-start" className="format-bar" onInside={setInside}>
      <div
        ref={bar}
        role="toolbar"
        className="picture-tools"
        aria-label={words.bar}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (event.key === 'Escape') editor.view.focus();
          else if (by === undefined) return;
          else go(by);
          event.preventDefault();
        }}
      >
        {tools.map(({ name, icon: Icon, isOn = true, run }, index) => (
          <Button
            key={index}
            aria-label={name}
            title={name}
            aria-disabled={!isOn}
            tabIndex={index === current ? 0 : -1}
            // Keeps the picture selected and the focus on the page.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setCurrent(index)}
            onClick={() => {
              if (isOn) run();
            }}
          >
            <Icon size={16} aria-hidden />
          </Button>
        ))}
      </div>
    </Floating>
  );
}
