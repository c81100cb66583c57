import type { Editor } from '@tiptap/core';
import { X } from 'lucide-react';
import { closeHistory } from '@tiptap/pm/history';
import type { NotTaken } from '../../../issue/import/earnings/listMaker.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { handedText } from '../../session/handedText.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Offer } from '../../ui/Offer.tsx';
import { flowToNodes } from '../schema/document/flowNodes.ts';
import type { PasteOffer } from './pasteOffer.ts';

interface Properties {
  readonly editor: Editor;
  readonly offer: PasteOffer;
  readonly onDone: () => void;
}

/**
 * Offers to turn text just pasted into blocks, or to import a text too long to paste; or lists what was left out of a
 * pasted list.
 */
export function PasteNotice({ editor, offer, onDone }: Properties) {
  const { paste, importing, app } = useMessages();
  if (offer.kind === 'not-taken')
    return <NotTakenNotice {...offer} editor={editor} onDone={onDone} />;
  if (offer.kind === 'left-out') {
    return (
      <Offer dismiss={app.dismiss} onDismiss={onDone}>
        {offer.message}
      </Offer>
    );
  }
  if (offer.kind === 'blocks') {
    return (
      <Offer
        action={paste.asBlocks}
        dismiss={app.dismiss}
        onAccept={offer.accept}
        onDismiss={onDone}
      >
        {paste.looksLikeBlocks}
      </Offer>
    );
  }
  return (
    <Offer
      action={importing.title}
      dismiss={app.dismiss}
      onAccept={() => {
        onDone();
        handedText.set(offer.text);
        runCommand('issue.import');
      }}
      onDismiss={onDone}
    >
      {paste.tooLong(offer.length / 1_000_000)}
    </Offer>
  );
}

interface NotTakenNoticeProperties {
  readonly editor: Editor;
  readonly lines: readonly NotTaken[];
  readonly blockId: string;
  readonly onDone: () => void;
}

/** The lines of a pasted list that the earnings block does not contain as written, each with the reason. */
function NotTakenNotice({ editor, lines, blockId, onDone }: NotTakenNoticeProperties) {
  const messages = useMessages();
  const { paste } = messages;
  return (
    <section className="not-taken" aria-label={paste.notTaken(lines.length)}>
      <header>
        <b>{paste.notTaken(lines.length)}</b>
        <Button
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
        </Button>
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

/** Adds paragraphs to the remark below an earnings block, as one undo step. */
function addRemark(editor: Editor, blockId: string, texts: readonly string[]): void {
  const { doc, schema, tr } = editor.state;
  const nodes = flowToNodes(paragraphs(...texts)).map((node) => schema.nodeFromJSON(node));
  doc.forEach((block, position) => {
    if (block.attrs['id'] !== blockId || nodes.length === 0) return;
    const end = position + block.nodeSize - 1;
    const last = block.lastChild;
    const isBlank = last?.type.name === 'paragraph' && last.content.size === 0;
    tr.replaceWith(isBlank ? end - last.nodeSize : end, end, nodes);
  });
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr.scrollIntoView()));
}
