import type { Editor } from '@tiptap/core';
import type { Messages } from '../../language/messages.ts';
import { useStore } from '../../store/store.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import type { PasteOfferStore } from './pasteOffer.ts';

const PasteNotice = lazyPart(async () => (await import('./PasteNotice.tsx')).PasteNotice);

/** Notices about the last paste, below the page. */
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
    <div className="offer-place" role="status">
      {offer && (
        <LazyPart fallback={null}>
          <PasteNotice
            editor={editor}
            offer={offer}
            messages={messages}
            onDone={() => {
              store.set(null);
            }}
          />
        </LazyPart>
      )}
    </div>
  );
}
