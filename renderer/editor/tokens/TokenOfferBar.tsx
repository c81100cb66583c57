import { X } from 'lucide-react';
import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import type { TokenOfferStore } from './lostToken.ts';

/** Says below the page that a live number was typed over, and offers it back. */
export function TokenOfferBar({
  store,
  messages,
}: {
  readonly store: TokenOfferStore;
  readonly messages: Messages;
}) {
  const offer = useStore(store);
  return (
    <div className="paste-offer-place" role="status">
      {offer && (
        <div className="paste-offer">
          <span>{messages.editor.tokenLost(messages.tokens[offer.token])}</span>
          <button type="button" onClick={offer.accept}>
            {messages.editor.tokenBack}
          </button>
          <button
            type="button"
            className="icon"
            aria-label={messages.app.dismiss}
            title={messages.app.dismiss}
            onClick={offer.dismiss}
          >
            <X size={15} strokeWidth={1.6} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
