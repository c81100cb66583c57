import type { Editor } from '@tiptap/core';
import { X } from 'lucide-react';
import { useMessages } from '../../language/useMessages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { addRemark } from '../earnings/addRemark.ts';
import type { NotTaken } from '../../../issue/import/earnings/listMaker.ts';

interface Properties {
  readonly editor: Editor;
  readonly lines: readonly NotTaken[];
  readonly blockId: string;
  readonly onDone: () => void;
}

/** The lines of a pasted list that the earnings block does not contain as written, each with the reason. */
export function NotTakenNotice({ editor, lines, blockId, onDone }: Properties) {
  const messages = useMessages();
  const { paste } = messages;
  return (
    <section className="not-taken" aria-label={paste.notTaken(lines.length)}>
      <header>
        <b>{paste.notTaken(lines.length)}</b>
        <button
          type="button"
          onClick={() => {
            addRemark(
              editor,
              blockId,
              lines.map(({ text }) => text),
            );
            onDone();
          }}
        >
          {paste.asRemark}
        </button>
        <IconButton label={messages.app.dismiss} Icon={X} size={15} onClick={onDone} />
      </header>
      {/* Focusable because it scrolls. */}
      <ul tabIndex={0} aria-label={paste.notTaken(lines.length)}>
        {lines.map(({ line, text, why }, index) => (
          <li key={index}>
            <span className="not-taken-line">{paste.line(line)}</span>
            <q>{text}</q>
            <span>{paste.whyNotTaken[why]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
