import type { Editor } from '@tiptap/core';
import { X } from 'lucide-react';
import { runCommand } from '../../commands/registry.ts';
import { handedText } from '../../import/handedText.ts';
import type { Messages } from '../../language/messages.ts';
import { NotTakenNotice } from './NotTakenNotice.tsx';
import type { PasteOffer } from './pasteOffer.ts';

interface Properties {
  readonly editor: Editor;
  readonly offer: PasteOffer;
  readonly messages: Messages;
  readonly onDone: () => void;
}

/**
 * The offer to make blocks of what was just pasted as text, or to import what is too long to be pasted; or what of a list
 * was not taken.
 */
export function PasteNotice({ editor, offer, messages, onDone }: Properties) {
  const { paste, importing, app } = messages;
  if (offer.kind === 'not-taken')
    return <NotTakenNotice {...offer} editor={editor} messages={messages} onDone={onDone} />;
  const isTooLong = offer.kind === 'too-long';
  return (
    <div className="paste-offer">
      <span>{isTooLong ? paste.tooLong(offer.length / 1_000_000) : paste.looksLikeBlocks}</span>
      <button
        type="button"
        onClick={() => {
          if (!isTooLong) {
            offer.accept();
            return;
          }
          onDone();
          handedText.set(offer.text);
          runCommand('issue.import');
        }}
      >
        {isTooLong ? importing.title : paste.asBlocks}
      </button>
      <button
        type="button"
        className="icon"
        aria-label={app.dismiss}
        title={app.dismiss}
        onClick={onDone}
      >
        <X size={15} strokeWidth={1.6} aria-hidden />
      </button>
    </div>
  );
}
