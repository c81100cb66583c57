import { X } from 'lucide-react';
import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import type { PasteOfferStore } from './pasteOffer.ts';

/** Offers below the page to make blocks of what was just pasted as text; gone with the next change, or by Escape. */
export function PasteOfferBar({
  store,
  messages,
}: {
  readonly store: PasteOfferStore;
  readonly messages: Messages;
}) {
  const offer = useStore(store);
  return (
    <div className="paste-offer-place" role="status">
      {offer && (
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
