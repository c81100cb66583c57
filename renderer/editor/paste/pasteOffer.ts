import type { NotTaken } from '../../../issue/import/earnings/foundDay.ts';
import type { Store } from '../../store/store.ts';

/** The notice about the last paste; null for none. */
export type PasteOffer =
  /** Text was pasted that could be blocks: `accept` replaces it with them. Dismissed by the next change. */
  | { readonly kind: 'blocks'; readonly accept: () => void }
  /** The text is too long to paste, in UTF-16 code units; `text` can be imported. Stays until dismissed. */
  | { readonly kind: 'too-long'; readonly text: string; readonly length: number }
  /** Lines of a list that were not added to the earnings block. Stays until dismissed. */
  | { readonly kind: 'not-taken'; readonly lines: readonly NotTaken[]; readonly blockId: string };

export type PasteOfferStore = Store<PasteOffer | null>;
