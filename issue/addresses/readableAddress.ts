import { unicodeHost } from './unicodeHost.ts';
import { withScheme } from './withScheme.ts';

/**
 * Everything except letters and digits of any language and their connecting punctuation: it could hide, reverse or end
 * an address.
 */
const unreadable = /(?:(?![\p{L}\p{M}\p{N}\p{Pd}\p{So}’]).)+/gsu;

/** Percent-encoded non-ASCII bytes of one or more characters. */
const encoded = /(?:%[89a-f][\da-f])+/giu;

/** Returns the address in readable form: `/wiki/Möbel` for `/wiki/M%C3%B6bel`, `müller.de` for `xn--mller-kva.de`. */
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

/** True if the words are the address itself, as stored or in readable form. */
export function isAddressItself(words: string, address: string): boolean {
  const link = withScheme(words.replaceAll('&amp;', '&'));
  return link !== undefined && bareAddress(link) === bareAddress(address);
}

/** Returns the address in readable form without what is the same in most: the scheme, `www.` and a slash at the end. */
export function bareAddress(address: string): string {
  return readableAddress(address).replace(/^https?:\/\/(?:www\.)?|\/$/giu, '');
}

/**
 * Returns the text to show for an address in place of words that were an address: with or without a scheme, as they
 * were.
 */
export function addressAsWords(address: string, words: string): string {
  const shown = readableAddress(address);
  return /^[a-z]+:/iu.test(words) ? shown : shown.replace(/^(?:https?:\/\/|mailto:|tel:)/iu, '');
}
