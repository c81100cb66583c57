import { findAddresses } from '../addresses/findAddresses.ts';
import { isWebAddress } from '../addresses/isWebAddress.ts';

/** A pasted link: an address, and its words, empty if there were none. */
export interface PastedLink {
  readonly address: string;
  readonly words: string;
}

const markdownLink = /\[([^\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)/gu;

/** What may separate addresses that are pasted without other text: bars, commas, bullets, brackets. */
const between = /^[\s|•·,;🔗<>()]*$/u;

/**
 * Returns the links in pasted plain text that contains nothing else: addresses separated by white space, bars, commas
 * or bullets, and Markdown links. Undefined if there is other text.
 */
export function linksInText(text: string): readonly PastedLink[] | undefined {
  const links: PastedLink[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: words = '', 2: address = '' } of text.matchAll(markdownLink)) {
    const before = addressesAlone(text.slice(at, index));
    if (!before) return undefined;
    links.push(...before, { address, words });
    at = index + whole.length;
  }
  const after = addressesAlone(text.slice(at));
  const all = after && [...links, ...after];
  return all && all.length > 0 ? all : undefined;
}

function addressesAlone(text: string): PastedLink[] | undefined {
  const links: PastedLink[] = [];
  // A whole word may be an address with a top-level domain that is not detected in running text.
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const found = findAddresses(word).filter(({ link }) => link.startsWith('http'));
    const rest = found.reduceRight(
      (left, { from, to }) => left.slice(0, from) + left.slice(to),
      word,
    );
    if (between.test(rest)) {
      links.push(...found.map(({ from, to }) => ({ address: word.slice(from, to), words: '' })));
    } else if (isWebAddress(word)) links.push({ address: word, words: '' });
    else return undefined;
  }
  return links;
}
