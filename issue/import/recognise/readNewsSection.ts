import { blankBlock } from '../../blocks/allBlocks.ts';
import { linkOf, onlyLink, type RichText } from '../../text/inline.ts';
import { textOf } from '../../text/richText.ts';
import { lineText, skipGaps, isShortLine } from '../lines/line.ts';
import { splitHead, type HeadLine } from './headLine.ts';
import { hasSourceBelow, isLinkedItem, readItem, readNewsItems, shapeOfItem } from './newsItems.ts';
import type { DatedLines, Read, Reading } from './reading.ts';

const longestHeading = 120;
/** In a news section, one of this many items has text or sources. */
const itemsLookedAt = 12;
const newsWords =
  /(?<!\p{L})(?:news|meldungen|nachrichten|notiert|kurz|ticker|headlines|in brief|links|actus?|actualités?|brèves|nouvelles|en bref|à la une|noticias|titulares|breves|en breve|notizie|in breve|rassegna|notícias|manchetes|curtas|em resumo|nieuws|berichten|in het kort|wiadomości|aktualności|newsy|w skrócie)(?!\p{L})|新闻|快讯|要闻|资讯|简讯|ニュース|短信|トピックス|ヘッドライン/iu;

/**
 * True if a line is a news section's heading: it ends with a colon, mentions news or is a heading, and is followed by
 * items of which at least one has more than a headline (otherwise it is a table of contents). A heading that does not
 * mention news needs items with sources, two of them if they may be its own sub-headings.
 */
export function isNewsHeading(reading: DatedLines, at: number): boolean {
  const { lines } = reading;
  const head = splitHead(lines[at]);
  if (!head || head.headline.length === 0) return false;
  const text = textOf(head.headline);
  const isHeading = head.level > 0;
  const isTitle = isHeading || (head.emoji !== '' && isShortLine(text));
  const speaks = /[:：]$/.test(text) || (isTitle && newsWords.test(text));
  if (text.length > longestHeading || (!speaks && !isHeading)) return false;
  const first = skipGaps(lines, at + 1);
  const shape = shapeOfItem(reading, first, head.level);
  if (!shape) return false;
  const unnamed = { ...reading, newId: () => '' };
  const { items } = readNewsItems(unnamed, first, head.level, itemsLookedAt);
  return speaks
    ? items.some(({ body, sources }) => body.length > 0 || sources.length > 0)
    : items.filter(({ sources }) => sources.length > 0).length >= (shape === 'run-in' ? 1 : 2);
}

/** Reads a news section: its heading and the items below it. */
export function readNewsSection(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  const head = splitHead(lines[at]);
  if (!head || !isNewsHeading(reading, at)) return undefined;
  const section = sectionUnder(head, newId());
  const { items, next } = readNewsItems(reading, skipGaps(lines, at + 1), head.level);
  return { blocks: [{ ...section, items: [...items] }], next };
}

function sectionUnder({ emoji, headline }: HeadLine, id: string) {
  return { ...blankBlock('news-section', id), emoji, headline };
}

/** A shorter text besides its link is a note in a list of links. */
const leastNews = 30;

/** Reads news in a list: each entry a text with a link, under a heading that mentions news, or with a bold headline. */
export function readListedNews(reading: Reading, at: number): Read | undefined {
  const { lines, newId, language } = reading;
  const head = splitHead(lines[at]);
  if (!head || head.level === 0) return undefined;
  const speaks = newsWords.test(textOf(head.headline));
  const entries: RichText[] = [];
  let next = skipGaps(lines, at + 1);
  for (let line = lines[next]; line?.kind === 'list'; line = lines[next]) {
    if (line.list.items.some(({ list }) => list)) return undefined;
    entries.push(...line.list.items.map(({ content }) => content));
    next = skipGaps(lines, next + 1);
  }
  const isNews = (content: RichText) =>
    isListedNews(content) && (speaks || isLinkedItem({ kind: 'paragraph', content }));
  if (entries.length < 2 || !entries.every(isNews)) return undefined;
  const section = sectionUnder(head, newId());
  const items = entries.map((content) =>
    readItem([{ kind: 'paragraph', content }], newId(), language),
  );
  return { blocks: [{ ...section, items }], next };
}

function isListedNews(content: RichText): boolean {
  const isLink = (inline: RichText[number]) => linkOf(inline) !== undefined;
  const besides = textOf(content.filter((inline) => !isLink(inline)));
  return content.some(isLink) && besides.trim().length >= leastNews;
}

/** Reads news items without a heading above them: at least two, each with sources. */
export function readLooseNews(reading: Reading, at: number): Read | undefined {
  return shapeOfItem(reading, at, 0) === 'run-in' ? itemsFrom(reading, at, 0) : undefined;
}

/** The same where each item has a headline that is a link, or a link below its text. */
export function readHeadedNews(reading: Reading, at: number): Read | undefined {
  const level = headedNewsLevel(reading, at);
  return level === undefined ? undefined : itemsFrom(reading, at, level);
}

/** True if such news items start at a line. */
export function isHeadedNews(reading: DatedLines, at: number): boolean {
  const level = headedNewsLevel(reading, at);
  return level !== undefined && hasSourcedItems(reading, at, level);
}

/** Returns the level of a section in which a line would be such an item. */
function headedNewsLevel(reading: DatedLines, at: number): number | undefined {
  const line = reading.lines[at];
  const head = splitHead(line);
  if (!head || head.emoji !== '' || lineText(line) === '') return undefined;
  if (head.level === 0) return shapeOfItem(reading, at, 0) === 'linked' ? 0 : undefined;
  const isItem = onlyLink(head.headline) !== undefined || hasSourceBelow(reading, at);
  return isItem ? head.level - 1 : undefined;
}

function itemsFrom(reading: Reading, at: number, level: number): Read | undefined {
  if (lineText(reading.lines[at]) === '' || !hasSourcedItems(reading, at, level)) return undefined;
  const section = blankBlock('news-section', reading.newId());
  const { items, next } = looseItems(reading, at, level);
  return { blocks: [{ ...section, items: [...items] }], next };
}

function hasSourcedItems(reading: DatedLines, at: number, level: number): boolean {
  const { items } = looseItems({ ...reading, newId: () => '' }, at, level, itemsLookedAt);
  return items.filter(({ sources }) => sources.length > 0).length > 1;
}

function looseItems(
  reading: DatedLines & Pick<Reading, 'newId'>,
  from: number,
  level: number,
  most?: number,
) {
  const isItem = (at: number) => headedNewsLevel(reading, at) === level;
  const isHeaded = isItem(from);
  return readNewsItems(reading, from, level, most, isHeaded ? isItem : undefined);
}
