import type { Editor } from '@tiptap/core';
import { X } from 'lucide-react';
import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import type { PasteOfferStore } from './pasteOffer.ts';

const NotTakenNotice = lazyPart(async () => (await import('./NotTakenNotice.tsx')).NotTakenNotice);

/** Below the page: the offer to make blocks of what was just pasted as text, or what of a list was not taken. */
export function PasteOfferBar({
  editor,
  store,
  messages,
}: {
  readonly editor: Editor;
  readonly store: PasteOfferStore;
  readonly messages: Messages;
}) {
  const offer = useStore(store);
  return (
    <div className="paste-offer-place" role="status">
      {offer?.kind === 'not-taken' && (
        <LazyPart fallback={null}>
          <NotTakenNotice
            {...offer}
            editor={editor}
            messages={messages}
            onDone={() => {
              store.set(null);
            }}
          />
        </LazyPart>
      )}
      {offer?.kind === 'blocks' && (
        <div className="paste-offer">
          <span>{messages.paste.looksLikeBlocks}</span>
          <button type="button" onClick={offer.accept}>
            {messages.paste.asBlocks}
          </button>
          <button
            type="button"
            className="icon"
            aria-label={messages.app.dismiss}
            title={messages.app.dismiss}
            onClick={() => {
              store.set(null);
            }}
          >
            <X size={15} strokeWidth={1.6} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
