import { withoutTrackers } from '../addresses/withoutTrackers.ts';
import { safeUrl } from '../addresses/safeUrl.ts';
import { withoutRedirects } from '../addresses/withoutRedirects.ts';
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

/** The address behind redirects that tell where they lead, without trackers; undefined for what must not be linked. */
export function cleanAddress(address: string, ownName: string): string | undefined {
  const safe = safeUrl(withWebScheme(address));
  return safe === undefined ? undefined : withoutTrackers(withoutRedirects(safe), ownName).address;
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

/** Whether the words are the address again as some programs show it: `heise.de/news/…`. */
function isShortened(words: string, url: string): boolean {
  return /^\S+\.\S+$/.test(words) && url.includes(words.replace(/(?:…|\.\.\.)$/, ''));
}

const markdownLink = /\[([^\]\n]+)\]\((\S+?)\)/gu;

/**
 * The links in pasted plain text, where it holds nothing else: addresses apart by white space, bars, commas or bullets,
 * and links of Markdown. Undefined where there is other text too.
 */
export function linksInText(text: string): readonly PastedLink[] | undefined {
  const links: PastedLink[] = [];
  const rest = text.replace(markdownLink, (_, words: string, address: string) => {
    links.push({ address, words });
    return `\u{FFFC}${String(links.length - 1)} `;
  });
  const parts = rest.split(/[\s|•·🔗]+/u).map((part) => part.replace(/^[<(]|[>),;]+$/g, ''));
  const found = parts.filter(Boolean).map((part): PastedLink | undefined => {
    const marked = /^\u{FFFC}(\d+)$/u.exec(part)?.[1];
    if (marked !== undefined) return links[Number(marked)];
    return isWebAddress(part) ? { address: part, words: '' } : undefined;
  });
  const whole = found.filter((link) => link !== undefined);
  return whole.length > 0 && whole.length === found.length ? whole : undefined;
}

/** Whether somebody who typed or pasted this meant an address of the web: with its scheme, `www.`, or a path behind it. */
export function isWebAddress(text: string): boolean {
  const trimmed = text.trim();
  return (
    /^https?:\/\/[^\s/]+\.[^\s/]+(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^www\.[^\s/]+\.[^\s/]{2,}(?:[/?#]\S*)?$/iu.test(trimmed) ||
    /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*$/iu.test(trimmed)
  );
}

function withWebScheme(address: string): string {
  const trimmed = address.trim();
  return !/^[a-z][a-z\d+.-]*:/iu.test(trimmed) && isWebAddress(trimmed)
    ? `https://${trimmed}`
    : trimmed;
}
