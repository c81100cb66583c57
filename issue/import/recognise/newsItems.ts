import { blankNewsItem, type NewsItem } from '../../blocks/allBlocks.ts';
import { publisherName } from '../../sources/publisherName.ts';
import {
  hasMark,
  linkOf,
  onlyLink,
  richText,
  type Inline,
  type RichText,
} from '../../text/inline.ts';
import type { Source, Sources } from '../../text/source.ts';
import { slice, textOf, trimmed, withoutLinks } from '../../text/richText.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import { lineText, skipGaps, isBoldLine, isBoldParagraph, type Line } from '../lines/line.ts';
import { isEarningsStart } from './readEarnings.ts';
import { isHead, splitHead, isChartHead, type HeadLine } from './headLine.ts';
import { splitNewsHeadline } from './newsHeadline.ts';
import type { DatedLines, Reading } from './reading.ts';
import { sponsorHead } from './readSponsor.ts';
import { generalCallWords, moreWords } from './standingWords.ts';
import { isReference, isSourcesLine, readSources } from './sourcesLine.ts';
import { isTipHead } from './tipHead.ts';

/**
 * How a section formats its items: headline and text on one line, the headline on a separate line, or as a heading;
 * `linked` is a paragraph that starts with a bold headline and has a link as its source.
 */
export type ItemShape = 'run-in' | 'stacked' | 'linked' | `heading ${number}`;

/**
 * Returns the shape of the item that starts at a line, under a section heading of that level; undefined if none does.
 */
export function shapeOfItem(reading: DatedLines, at: number, level: number): ItemShape | undefined {
  const { lines } = reading;
  const line = lines[at];
  const head = splitHead(line);
  if (
    !head ||
    sponsorHead(line) ||
    isTipHead(line) ||
    isChartHead(line) ||
    isEarningsStart(reading, at)
  )
    return undefined;
  if (head.level > 0) return head.level > level ? `heading ${head.level}` : undefined;
  if (head.emoji === '') {
    const isApart = isBoldParagraph(line) && hasSourceBelow(reading, at);
    return isApart || isLinkedItem(line) || isLinkedHeadline(lines, at) ? 'linked' : undefined;
  }
  return isHead(lines, at) ? 'stacked' : 'run-in';
}

/** No item has more lines before its sources; the limit keeps parsing linear. */
const mostItemLines = 20;

/**
 * Returns the items from a line on, all of the first one's shape and at most `most`, and the index of the first line
 * after them.
 */
export function readNewsItems(
  reading: DatedLines & Pick<Reading, 'newId'>,
  from: number,
  level: number,
  most = Number.POSITIVE_INFINITY,
  isItem: (at: number) => boolean = () => true,
): { items: readonly NewsItem[]; next: number } {
  const { lines, newId, language } = reading;
  const shape = shapeOfItem(reading, from, level);
  const starts = (at: number) => {
    const other = shapeOfItem(reading, at, level);
    const isSame = other === shape || (shape === 'stacked' && other === 'run-in');
    return other !== undefined && isSame && isItem(at);
  };
  const items: NewsItem[] = [];
  let start = from;
  let next = from;
  let usual = 0;
  for (let at = from; items.length < most && starts(at); at = skipGaps(lines, next)) {
    const end = itemEnd(reading, at, starts, usual);
    items.push(readItem(lines.slice(at, end), newId(), language));
    const isText = (line: Line) => line.kind !== 'gap' && !isSourceAt([line], 0);
    const length = lines.slice(at, end).filter(isText).length;
    usual = length <= mostBriefLines && (items.length === 1 || usual === length) ? length : 0;
    start = at;
    next = end;
  }
  const calls = callsBelow(lines.slice(start, next), items);
  if (calls > 0) {
    next -= calls;
    items.push(readItem(lines.slice(start, next), items.pop()?.id ?? '', language));
  }
  return { items, next };
}

/**
 * Returns how many lines at the end of a section's last item are links that are not about it: they say so, or are buttons
 * while no other item has as many links.
 */
function callsBelow(lines: readonly Line[], items: readonly NewsItem[]): number {
  const links = items.map(({ sources }) => sources.length);
  const most = items.length > 1 ? Math.max(...links.slice(0, -1)) : Number.POSITIVE_INFINITY;
  let own = links.at(-1) ?? 0;
  const last = lines.findLastIndex((line) => {
    const link = isSourcesLine(line) ? undefined : moreLink(line);
    const label = link ? textOf(link.label) : '';
    const isExtra = line.kind === 'button' && own > most && !moreWords.test(label);
    own -= 1;
    return !link || !(isExtra || generalCallWords.test(label));
  });
  return lines.length - 1 - last;
}

/**
 * Returns the first line after an item: after its sources, or where the section ends, but not before it has as many lines
 * as each before it (`usual`; 0 if they differ).
 */
function itemEnd(
  reading: DatedLines,
  at: number,
  starts: (at: number) => boolean,
  usual: number,
): number {
  const { lines } = reading;
  let end = at + 1;
  if (isSourceAt(lines, skipGaps(lines, end))) return afterSources(lines, skipGaps(lines, end));
  const head = splitHead(lines[at]);
  const hasText = head && head.level === 0 && splitNewsHeadline(head.headline).rest.length > 0;
  let isFirst = !hasText;
  let seen = 1;
  for (let next = skipGaps(lines, end); isItemText(reading, next); next = skipGaps(lines, end)) {
    const isExpected = isFirst || seen < usual;
    if (!isFirst && starts(next)) break;
    if (!isExpected && !leadsOn(reading, next, starts, head)) break;
    isFirst &&= lines[next]?.kind === 'image';
    seen += 1;
    end = next + 1;
    if (isSourceAt(lines, skipGaps(lines, end))) break;
  }
  return afterSources(lines, end);
}

function isSourceAt(lines: readonly Line[], at: number): boolean {
  return isSourcesLine(lines[at]) || moreLink(lines[at]) !== undefined;
}

function afterSources(lines: readonly Line[], from: number): number {
  let end = from;
  for (let next = skipGaps(lines, end); isSourceAt(lines, next); next = skipGaps(lines, end)) {
    end = next + 1;
  }
  return end;
}

/** Lines and characters of a text that is short enough for news. */
const mostBriefLines = 3;
const mostBriefCharacters = 700;

/** True for a headline with a short text below, and a link to all of it below that. */
export function hasSourceBelow(reading: DatedLines, at: number): boolean {
  const { lines } = reading;
  let next = skipGaps(lines, at + 1);
  let characters = 0;
  for (let seen = 0; !isSourceAt(lines, next); seen += 1) {
    const line = lines[next];
    characters += lineText(line).length;
    const isBrief = seen < mostBriefLines && characters <= mostBriefCharacters;
    if (!isBrief || isBoldParagraph(line) || !isItemText(reading, next)) return false;
    if (line?.kind === 'paragraph' && leadsToMore(line.content)) return true;
    next = skipGaps(lines, next + 1);
  }
  const label = textOf(moreLink(lines[next])?.label ?? []);
  return label !== '' && next > skipGaps(lines, at + 1) && !generalCallWords.test(label);
}

/** True for a text that ends with "Read more", perhaps on a line of its own. */
function leadsToMore(content: RichText): boolean {
  const { source } = trailingSource(content);
  return source !== undefined && moreWords.test(textOf(source.label));
}

/**
 * True if sources or another item follow the text at a line, with only text between: below a heading also a text that ends
 * with a source, and the next heading.
 */
function leadsOn(
  reading: DatedLines,
  at: number,
  starts: (at: number) => boolean,
  head: HeadLine | undefined,
): boolean {
  const { lines } = reading;
  const isHeaded = head !== undefined && head.level > 0;
  const isUnsourced = isHeaded && onlyLink(head.headline) === undefined;
  let next = at;
  for (let seen = 0; seen < mostItemLines && isItemText(reading, next); seen += 1) {
    const line = lines[next];
    if (isUnsourced && line?.kind === 'paragraph' && trailingSource(line.content).source)
      return true;
    next = skipGaps(lines, next + 1);
    const isEnd = starts(next) || isSourceAt(lines, next);
    if (isEnd || (isHeaded && lines[next]?.kind === 'heading')) return true;
  }
  return isSourceAt(lines, next) || (next < lines.length && starts(next));
}

function isItemText(reading: DatedLines, at: number): boolean {
  const { lines } = reading;
  const line = lines[at];
  if (line?.kind === 'list' || line?.kind === 'image' || line?.kind === 'quote') return true;
  const text = lineText(line);
  if (line?.kind !== 'paragraph' || splitHead(line)?.emoji !== '' || sponsorHead(line))
    return false;
  if (isLinkedHeadline(lines, at)) return false;
  return !(text.length <= 120 && text.endsWith(':')) && !isEarningsStart(reading, at);
}

/** Returns the item in some lines: its headline, its text, and as its sources what they link to as a whole. */
export function readItem(lines: readonly Line[], id: string, language: string): NewsItem {
  const [first, ...under] = lines;
  const isText = first?.kind === 'paragraph' || first?.kind === 'heading';
  const referring = withoutReferences(isText ? first.content : [], language);
  const head = splitHead(isText ? { ...first, content: referring.content } : first);
  const isSplit = head?.level === 0;
  const { headline, rest } = isSplit
    ? splitNewsHeadline(head.headline)
    : { headline: head?.headline ?? [], rest: [] };
  const { text, source } = trailingSource(rest);
  const firstText: Line[] = textOf(text) === '' ? [] : [{ kind: 'paragraph', content: text }];
  const named: Sources = under.filter(isSourcesLine).flatMap(readSources);
  const more = under.flatMap((line) => moreLink(line) ?? []);
  const url = onlyLink(headline);
  const ofText = url === undefined && !source && named.length + more.length === 0;
  const written = ofText ? withoutTrailingSource(under) : { lines: under, sources: [] };
  const inText = source ? [source] : [];
  const own = [...inText, ...referring.sources, ...named, ...more, ...written.sources];
  const isKnown = url === undefined || !isWeb(url) || own.some((one) => one.url === url);
  const ofHeadline = isKnown ? [] : [{ label: richText(publisherName(url, language)), url }];
  const body = essayFlow([...firstText, ...written.lines.filter((line) => !isSourceAt([line], 0))]);
  return {
    ...blankNewsItem(id),
    emoji: head?.emoji ?? '',
    headline: url !== undefined && isWeb(url) ? withoutLinks(headline) : headline,
    body,
    sources: [...ofHeadline, ...own],
  };
}

/** A longer link is a text of its own. */
const longestMore = 50;

/** Returns the source that a short line below an item is, which is a link as a whole: "Read more". */
function moreLink(line: Line | undefined): Source | undefined {
  if (line?.kind !== 'paragraph' && line?.kind !== 'button') return undefined;
  const content = trimmed(line.content);
  // A bold one is the next headline.
  if (line.kind === 'paragraph' && isBoldLine(content)) return undefined;
  const url = onlyLink(content);
  if (url === undefined || !isWeb(url) || textOf(content).length > longestMore) return undefined;
  return { label: withoutLinks(content), url };
}

/** Splits a link off the end of an item's text, in brackets or not: "… (Elbkurier)". */
function trailingSource(content: RichText): { text: RichText; source?: Source } {
  const at = content.findLastIndex((inline) => typeof inline === 'object' && 'link' in inline);
  const inline = content[at];
  const url = linkOf(inline) ?? '';
  const behind = textOf(content.slice(at + 1));
  if (at < 1 || !inline || !isWeb(url) || !/^\s*[)\]»→›>.]*\s*$/.test(behind))
    return { text: content };
  const before = trimmed(content.slice(0, at));
  const text = textOf(before);
  const sign = /\s*[([→»|–—-]+\s*$/u.exec(text)?.[0] ?? '';
  const isApart = sign !== '' || /[.!?…:"“”»。！？：」』]$/.test(text);
  if (!isApart || textOf([inline]).length > longestMore) return { text: content };
  const label = withoutLinks(trimmed([inline]));
  return { text: trimmed(slice(before, 0, text.length - sign.length)), source: { label, url } };
}

/** Splits the link off the end of a short text below a headline. */
function withoutTrailingSource(lines: readonly Line[]) {
  const at = lines.findLastIndex(({ kind }) => kind !== 'gap' && kind !== 'image');
  const last = lines[at];
  const isBrief = lines.filter((line) => lineText(line) !== '').length <= mostBriefLines;
  if (last?.kind !== 'paragraph' || last.row || !isBrief) return { lines, sources: [] };
  const { text, source } = trailingSource(last.content);
  return source
    ? { lines: lines.with(at, { ...last, content: text }), sources: [source] }
    : { lines, sources: [] };
}

function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

/** True for a bold line that is a link as a whole, with a text below that is none. */
function isLinkedHeadline(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'paragraph' || line.row || !isBoldLine(line.content)) return false;
  const url = onlyLink(trimmed(line.content));
  let below = skipGaps(lines, at + 1);
  while (lines[below]?.kind === 'image') below = skipGaps(lines, below + 1);
  const next = lines[below];
  return url !== undefined && isWeb(url) && next?.kind === 'paragraph' && !isBoldLine(next.content);
}

/** Returns a text without its references, and what they refer to. */
function withoutReferences(content: RichText, language: string) {
  const sources = content.flatMap((inline): Source[] => {
    const url = isReference(inline) ? inline.link : undefined;
    return url === undefined ? [] : [{ label: richText(publisherName(url, language)), url }];
  });
  if (sources.length === 0) return { content, sources };
  const isLinked = (inline: Inline | undefined) => isReference(inline) && inline.link !== undefined;
  const rest = content.flatMap((inline, at): RichText => {
    if (isLinked(inline)) return [];
    const isBefore = isLinked(content[at + 1]);
    return [typeof inline === 'string' && isBefore ? inline.replace(/\s+$/, '') : inline];
  });
  return { content: rest, sources };
}

/** True for a paragraph with a bold headline, which is a link or has a text that ends with one. */
export function isLinkedItem(line: Line | undefined): boolean {
  if (line?.kind !== 'paragraph' || line.row) return false;
  const { headline, rest } = splitNewsHeadline(line.content);
  if (!hasMark(line.content[0], 'bold') || textOf(rest).trim() === '') return false;
  const url = onlyLink(headline);
  return (url !== undefined && isWeb(url)) || trailingSource(rest).source !== undefined;
}
