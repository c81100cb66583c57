import { unicodeHost } from './unicodeHost.ts';
import { withScheme } from './withScheme.ts';

/** All but letters and digits of any language and what stands between them: it may hide, turn around or end an address. */
const unreadable = /(?:(?![\p{L}\p{M}\p{N}\p{Pd}\p{So}’]).)+/gsu;

/** Bytes that are not ASCII, of one or more characters. */
const encoded = /(?:%[89a-f][\da-f])+/giu;

/** Returns the address as people read it: `/wiki/Möbel` for `/wiki/M%C3%B6bel`, `müller.de` for `xn--mller-kva.de`. */
export function readableAddress(address: string): string {
  const shown = address.replace(encoded, (bytes) => {
    try {
      return decodeURIComponent(bytes).replace(unreadable, encodeURIComponent);
    } catch {
      return bytes;
    }
  });
  return unicodeHost(shown);
}

/** True if the words are the address itself, as it is stored or as people write it. */
export function isAddressItself(words: string, address: string): boolean {
  const link = withScheme(words.replaceAll('&amp;', '&'));
  return link !== undefined && bare(link) === bare(address);
}

function bare(address: string): string {
  return readableAddress(address).replace(/^https?:\/\/(?:www\.)?|\/$/giu, '');
}

/** Returns what shows for an address in the place of words that were an address: as they were, with a scheme or without. */
export function addressAsWords(address: string, words: string): string {
  const shown = readableAddress(address);
  return /^[a-z]+:/iu.test(words) ? shown : shown.replace(/^(?:https?:\/\/|mailto:|tel:)/iu, '');
}
