import { Store } from '../store/store.ts';

/** The text that the import dialog opens with; empty for none. */
export const handedText = new Store('');
