import { cleanAddress } from '../addresses/cleanAddress.ts';
import { isWebAddress } from '../addresses/isWebAddress.ts';
import { readableAddress } from '../addresses/readableAddress.ts';
import { richText } from '../text/inline.ts';
import type { Source } from '../text/source.ts';
import type { PastedLink } from './linksInText.ts';
import { publisherName, type SourceNames } from './publisherName.ts';

/** What a source's name depends on; the publication's name identifies its own campaign parameters. */
export interface Naming {
  readonly language: string;
  readonly ownName: string;
  readonly taught: SourceNames;
}

/** Returns a source for a link, named by its words or, if these are missing or repeat the address, by its publisher. */
export function sourceOf({ address, words }: PastedLink, naming: Naming): Source | undefined {
  const url = cleanAddress(address, naming.ownName);
  if (url === undefined || !url.startsWith('http')) return undefined;
  const said = words.replace(/\s+/g, ' ').trim();
  const isAddress = said === '' || isWebAddress(said) || isShortened(said, url);
  const label = isAddress ? publisherName(url, naming.language, naming.taught) : said;
  return { label: richText(label), url };
}

/** True if the words are the address as some programs abbreviate it: `heise.de/news/…`. */
function isShortened(words: string, url: string): boolean {
  const start = words.replace(/(?:…|\.\.\.)$/, '');
  return /^\S+\.\S+$/.test(words) && (url.includes(start) || readableAddress(url).includes(start));
}
