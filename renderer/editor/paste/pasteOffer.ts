import type { NotTaken } from '../../../issue/import/earnings/foundDay.ts';
import type { Store } from '../../store/store.ts';

/** What the author is told of the last paste; null while there is nothing to say. */
export type PasteOffer =
  /** What was pasted as text could be blocks: takes the text back and puts these in its place. Gone with the next change. */
  | { readonly kind: 'blocks'; readonly accept: () => void }
  /** What was to be pasted is too long for that, in UTF-16 code units; `text` can be imported. There until it is dismissed. */
  | { readonly kind: 'too-long'; readonly text: string; readonly length: number }
  /** What of a list did not come into the earnings block; there until it is dismissed. */
  | { readonly kind: 'not-taken'; readonly lines: readonly NotTaken[]; readonly blockId: string };

export type PasteOfferStore = Store<PasteOffer | null>;
