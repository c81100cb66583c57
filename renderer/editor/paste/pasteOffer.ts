import type { Store } from '../../store/store.ts';

/** What was pasted as text could be blocks: takes the text back and puts these in its place. Null while there is no offer. */
export interface PasteOffer {
  readonly accept: () => void;
}

export type PasteOfferStore = Store<PasteOffer | null>;
