import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Floating } from '../../ui/Floating.tsx';
import type { Spelling } from '../schema/context/spelling.ts';
import { mark, type PlacedFinding } from './spellingMarks.ts';

interface Properties {
  readonly editor: Editor;
  readonly spelling: Spelling;
  readonly placed: PlacedFinding;
}

/** The checker's message about the words at the cursor, and its suggestions: by arrow keys and Enter, or a click. */
export function SpellingMenu({ editor, spelling, placed }: Properties) {
  const messages = useMessages();
  const { shown } = editor.storage.spellingMarks;
  const { from, to, finding } = placed;
  const list = useRef<HTMLDivElement>(null);
  const anchor = useMemo(
    () => ({
      getBoundingClientRect: () => {
        const { left, top, bottom } = editor.view.coordsAtPos(from);
        return new DOMRect(left, top, 0, bottom - top);
      },
    }),
    [editor, from],
  );
  useLayoutEffect(() => {
    list.current?.querySelector('button')?.focus();
  }, [placed]);
  const word = editor.state.doc.textBetween(from, to);
  const close = () => {
    shown.set(null);
    editor.view.focus();
  };
  const replace = (better: string) => {
    editor.view.dispatch(closeHistory(editor.state.tr.insertText(better, from, to)));
    close();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const moves: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (event.key === 'Escape') close();
    else if (move !== undefined) buttons[(at + move + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <Floating anchor={anchor} className="menu spelling-menu">
      <div
        ref={list}
        role="dialog"
        aria-label={messages.spelling.about(word)}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) shown.set(null);
        }}
      >
        <p>{finding.message}</p>
        {finding.suggestions.map((better) => (
          <Button key={better} onClick={() => replace(better)}>
            <b>{better}</b>
          </Button>
        ))}
        {finding.isSpelling && (
          <Button
            onClick={() => {
              spelling.addWord(word);
              mark(editor.view);
              close();
            }}
          >
            {messages.spelling.addWord}
          </Button>
        )}
        <Button onClick={close}>{messages.spelling.leave}</Button>
      </div>
    </Floating>
  );
}
