import { findAddresses } from '../addresses/findAddresses.ts';
import { isWebAddress } from '../addresses/isWebAddress.ts';

/** A link as it was pasted: an address, and the words it stood behind, empty where there were none. */
export interface PastedLink {
  readonly address: string;
  readonly words: string;
}

const markdownLink = /\[([^\]\n]+)\]\(((?:[^\s()]|\([^\s()]*\))+)\)/gu;

/** What may stand around addresses that are pasted alone: bars, commas, bullets, brackets. */
const between = /^[\s|•·,;🔗<>()]*$/u;

/**
 * The links in pasted plain text, where it holds nothing else: addresses apart by white space, bars, commas or bullets,
 * and links of Markdown. Undefined where there is other text too.
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
  // A word that is meant as an address as a whole may have an ending that is not looked for in running text.
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
