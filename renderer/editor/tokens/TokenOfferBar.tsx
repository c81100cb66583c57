import { useMessages } from '../../language/useMessages.ts';
import { useStore } from '../../store/store.ts';
import { Offer } from '../../ui/Offer.tsx';
import type { TokenOfferStore } from './lostToken.ts';

/** Notice below the page that a token was overwritten, with an offer to restore it. */
export function TokenOfferBar({ store }: { readonly store: TokenOfferStore }) {
  const messages = useMessages();
  const offer = useStore(store);
  return (
    <div className="offer-place" role="status">
      {offer && (
        <Offer
          action={messages.editor.tokenBack}
          dismiss={messages.app.dismiss}
          onAccept={offer.accept}
          onDismiss={offer.dismiss}
        >
          {messages.editor.tokenLost(messages.tokens[offer.token])}
        </Offer>
      )}
    </div>
  );
}
