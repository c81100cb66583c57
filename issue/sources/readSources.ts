import { cleanAddress } from '../addresses/cleanAddress.ts';
import { findAddresses } from '../addresses/findAddresses.ts';
import { readableAddress } from '../addresses/readableAddress.ts';
import { richText } from '../text/inline.ts';
import type { Source } from '../text/source.ts';
import { publisherName, type SourceNames } from './publisherName.ts';

/** What a source's name is worked out by: the publication's own name is what its own campaign marks carry. */
export interface Naming {
  readonly language: string;
  readonly ownName: string;
  readonly taught: SourceNames;
}

/** A link as it was pasted: an address, and the words it stood behind, empty where there were none. */
export interface PastedLink {
  readonly address: string;
  readonly words: string;
}

/** A source of a link, named by its words, or where these are none (or the address again) by whom it belongs to. */
export function sourceOf({ address, words }: PastedLink, naming: Naming): Source | undefined {
  const url = cleanAddress(address, naming.ownName);
  if (url === undefined || !url.startsWith('http')) return undefined;
  const said = words.replace(/\s+/g, ' ').trim();
  const isAddress = said === '' || isWebAddress(said) || isShortened(said, url);
  const label = isAddress ? publisherName(url, naming.language, naming.taught) : said;
  return { label: richText(label), url };
}

/** True if the words are the address again as some programs show it: `heise.de/news/…`. */
function isShortened(words: string, url: string): boolean {
  const start = words.replace(/(?:…|\.\.\.)$/, '');
  return /^\S+\.\S+$/.test(words) && (url.includes(start) || readableAddress(url).includes(start));
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

/** Whether somebody who typed or pasted this meant an address of the web: with its scheme, `www.`, or a path behind it. */
export function isWebAddress(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^(?:https?:)?\/\/[^\s/]+\.[^\s/]+(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^www\.[^\s/]+\.[^\s/]{2,}(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?\/\S*$/iu.test(trimmed)
  );
}
