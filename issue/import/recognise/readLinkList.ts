import { blankBlock } from '../../blocks/allBlocks.ts';
import { linkOf, onlyLink, type RichText } from '../../text/inline.ts';
import { slice, textOf, trimmed, withoutLinks } from '../../text/richText.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { isHead, splitHead } from './headLine.ts';
import type { Read, Reading } from './reading.ts';
import { isReference } from './sourcesLine.ts';

/** A longer text after a link is more than a note. */
const longestNote = 160;
const separator = /^\s*(?:[:–—|·]|-(?=\s)|\n)\s*/u;

interface LinkItem {
  readonly label: RichText;
  readonly url: string;
  readonly note: RichText;
}

/** True if a list of links starts at a line, with its heading or without. */
export function isLinkListStart(lines: readonly Line[], at: number): boolean {
  return itemsAt(lines, at) !== undefined;
}

/** Reads a list whose items are links, each with a note at most, and the heading directly above it. */
export function readLinkList({ lines, newId }: Reading, at: number): Read | undefined {
  const items = itemsAt(lines, at);
  if (!items) return undefined;
  const head = lines[at]?.kind === 'list' ? undefined : splitHead(lines[at]);
  const next = head ? skipGaps(lines, at + 1) + 1 : at + 1;
  const block = {
    ...blankBlock('link-list', newId()),
    ...(head && { emoji: head.emoji, headline: head.headline }),
    items: items.map(({ label, url, note }) => ({ label: [...label], url, note: [...note] })),
  };
  return { blocks: [block], next };
}

/** Headings of lists of links or jobs, whose items may name a thing before they link to it. */
const listHeading =
  /(?<!\p{L})(?:links?|linktipps|leseliste|jobs?|stellen|stellenangebote|stellenmarkt|liens|emplois?|offres d[’']emploi|enlaces|empleos?|trabajo|lavoro|offerte di lavoro|vagas|empregos?|vacatures?|linki|praca|oferty pracy)(?!\p{L})|链接|招聘|职位|リンク|求人/iu;

function itemsAt(lines: readonly Line[], at: number): LinkItem[] | undefined {
  const line =
    lines[at]?.kind === 'list' || !isHead(lines, at) ? lines[at] : lines[skipGaps(lines, at + 1)];
  if (line?.kind !== 'list' || line.list.type !== 'bullet-list' || line.list.items.length < 2)
    return undefined;
  const heading = lines[at] === line ? '' : lineText(lines[at]);
  const isList = listHeading.test(heading);
  const items = line.list.items.map(({ content, list }) =>
    list ? undefined : (linkItem(content) ?? (isList ? lateLinkItem(content) : undefined)),
  );
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Returns the link at the start of an item, and what follows it after a sign; undefined for other texts. */
function linkItem(content: RichText): LinkItem | undefined {
  const reference = content.at(-1);
  if (
    content.length === 2 &&
    typeof content[0] === 'string' &&
    isReference(reference) &&
    reference.link !== undefined
  )
    return { label: [content[0].trim()], url: reference.link, note: [] };
  const length = linkedLength(content);
  const label = slice(content, 0, length);
  const url = onlyLink(label);
  if (length === 0 || url === undefined || !/^https?:/i.test(url)) return undefined;
  const rest = slice(content, length);
  const text = textOf(rest);
  const sign = separator.exec(text)?.[0];
  if (text.trim() !== '' && sign === undefined) return undefined;
  if (text.length > longestNote) return undefined;
  return {
    label: withoutLinks(label),
    url,
    note: trimmed(slice(rest, sign?.length ?? text.length)),
  };
}

/** Returns an item that links at its end or within: its label is all of its text. */
function lateLinkItem(content: RichText): LinkItem | undefined {
  const links = content.flatMap((inline) => linkOf(inline) || []);
  const [url = ''] = links;
  const isOne = links.every((link) => link === url);
  if (!isOne || !/^https?:/i.test(url) || textOf(content).length > longestNote) return undefined;
  return { label: withoutLinks(content), url, note: [] };
}

function linkedLength(content: RichText): number {
  let length = 0;
  let link: string | undefined;
  for (const inline of content) {
    const own = linkOf(inline);
    if (own === undefined || (link !== undefined && own !== link)) break;
    link = own;
    length += textOf([inline]).length;
  }
  return length;
}
