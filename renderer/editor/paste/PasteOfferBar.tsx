import type { Editor } from '@tiptap/core';
import { useStore } from '../../store/store.ts';
import { LazyPart, lazyPart } from '../../ui/LazyPart.tsx';
import type { PasteOfferStore } from './pasteOffer.ts';

const PasteNotice = lazyPart('PasteNotice', () => import('./PasteNotice.tsx'));

/** Notices about the last paste, below the page. */
export function PasteOfferBar({
  editor,
  store,
}: {
  readonly editor: Editor;
  readonly store: PasteOfferStore;
}) {
  const offer = useStore(store);
  return (
    <div className="offer-place" role="status">
      {offer && (
        <LazyPart fallback={null}>
          <PasteNotice editor={editor} offer={offer} onDone={() => store.set(null)} />
        </LazyPart>
      )}
    </div>
  );
}
