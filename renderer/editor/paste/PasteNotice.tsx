import type { Editor } from '@tiptap/core';
import { runCommand } from '../../commands/offeredCommands.ts';
import { useMessages } from '../../language/useMessages.ts';
import { handedText } from '../../session/handedText.ts';
import { Offer } from '../../ui/Offer.tsx';
import { NotTakenNotice } from './NotTakenNotice.tsx';
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
