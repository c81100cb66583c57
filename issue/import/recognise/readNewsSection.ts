import { blankBlock } from '../../blocks/allBlocks.ts';
import { textOf } from '../../text/richText.ts';
import { lineText, skipGaps } from '../lines/line.ts';
import { isShortLine } from '../lines/shortLine.ts';
import { splitHead } from './headLine.ts';
import { readNewsItems, shapeOfItem } from './newsItems.ts';
import type { DatedLines, Read, Reading } from './reading.ts';

const longestHeading = 120;
/** In a news section, one of this many items has text or sources. */
const itemsLookedAt = 12;
const newsWords =
  /\b(?:news|meldungen|nachrichten|notiert|kurz|ticker|headlines|in brief|links)\b/iu;

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
  const speaks = text.endsWith(':') || (isTitle && newsWords.test(text));
  if (text.length > longestHeading || (!speaks && !isHeading)) return false;
  const first = skipGaps(lines, at + 1);
  const shape = shapeOfItem(reading, first, head.level);
  if (!shape) return false;
  const items = firstItems(reading, first, head.level);
  return speaks
    ? items.some(({ body, sources }) => body.length > 0 || sources.length > 0)
    : items.filter(({ sources }) => sources.length > 0).length >= (shape === 'run-in' ? 1 : 2);
}

/** Reads a news section: its heading and the items below it. */
export function readNewsSection(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  const head = splitHead(lines[at]);
  if (!head || !isNewsHeading(reading, at)) return undefined;
  const { emoji, headline, level } = head;
  const section = { ...blankBlock('news-section', newId()), emoji, headline };
  const { items, next } = readNewsItems(reading, skipGaps(lines, at + 1), level);
  return { blocks: [{ ...section, items: [...items] }], next };
}

/** Reads news items without a heading above them: at least two, each with sources. */
export function readLooseNews(reading: Reading, at: number): Read | undefined {
  const { lines, newId } = reading;
  if (lineText(lines[at]) === '' || shapeOfItem(reading, at, 0) !== 'run-in') return undefined;
  const sourced = firstItems(reading, at, 0).filter(({ sources }) => sources.length > 0);
  if (sourced.length < 2) return undefined;
  const section = blankBlock('news-section', newId());
  const { items, next } = readNewsItems(reading, at, 0);
  return { blocks: [{ ...section, items: [...items] }], next };
}

function firstItems(reading: DatedLines, at: number, level: number) {
  return readNewsItems({ ...reading, newId: () => '' }, at, level, itemsLookedAt).items;
}
