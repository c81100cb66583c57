import type { Node } from '@tiptap/pm/model';
import type { Store } from '../../store/store.ts';
import type { NotTaken } from '../../../issue/import/earnings/listMaker.ts';

/** The notice about the last paste; null for none. */
export type PasteOffer =
  /** Text was pasted that could be blocks: `accept` replaces it with them. Dismissed by the next change. */
  | { readonly kind: 'blocks'; readonly accept: () => void }
  /** The text is too long to paste, in UTF-16 code units; `text` can be imported. Stays until dismissed. */
  | { readonly kind: 'too-long'; readonly text: string; readonly length: number }
  /** Lines of a list that were not added to the earnings block. */
  | ({ readonly kind: 'not-taken'; readonly lines: readonly NotTaken[] } & PastedInto)
  /** What a chart leaves out of a table. */
  | ({ readonly kind: 'left-out'; readonly message: string } & PastedInto);

/** The block of a paste. The notice stays until it is dismissed, or the paste is undone or the block removed. */
interface PastedInto {
  readonly blockId: string;
  /** The block before the paste; undefined if the paste did not change it. */
  readonly before: Node | undefined;
}

export type PasteOfferStore = Store<PasteOffer | null>;

/** True if a change of the document has made the notice obsolete. */
export function isObsolete(offer: PasteOffer, doc: Node): boolean {
  if (offer.kind === 'too-long') return false;
  if (offer.kind === 'blocks') return true;
  const block = doc.children.find(({ attrs }) => attrs['id'] === offer.blockId);
  return !block || (offer.before?.eq(block) ?? false);
}
