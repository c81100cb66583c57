import { Store } from '../store/store.ts';

/** Initial text of the import dialog; empty for none. */
export const handedText = new Store('');
