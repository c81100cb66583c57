import type { Editor } from '@tiptap/core';
import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import { Offer } from '../../ui/Offer.tsx';
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
  const close = () => {
    store.set(null);
  };
  return (
    <div className="offer-place" role="status">
      {offer?.kind === 'not-taken' && (
        <LazyPart fallback={null}>
          <NotTakenNotice {...offer} editor={editor} messages={messages} onDone={close} />
        </LazyPart>
      )}
      {offer?.kind === 'blocks' && (
        <Offer
          action={messages.paste.asBlocks}
          dismiss={messages.app.dismiss}
          onAccept={offer.accept}
          onDismiss={close}
        >
          {messages.paste.looksLikeBlocks}
        </Offer>
      )}
    </div>
  );
}
