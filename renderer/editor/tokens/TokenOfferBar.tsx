import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import { Offer } from '../../ui/Offer.tsx';
import type { TokenOfferStore } from './lostToken.ts';

/** Notice below the page that a token was overwritten, with an offer to restore it. */
export function TokenOfferBar({
  store,
  messages,
}: {
  readonly store: TokenOfferStore;
  readonly messages: Messages;
}) {
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
