import { blankNewsItem, type NewsItem } from '../../blocks/allBlocks.ts';
import type { Sources } from '../../text/source.ts';
import { textOf } from '../../text/richText.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import { lineText, skipGaps, type Line } from '../lines/line.ts';
import { isChartHead } from './chartHead.ts';
import { isEarningsStart } from './readEarnings.ts';
import { isHead, splitHead } from './headLine.ts';
import { splitNewsHeadline } from './newsHeadline.ts';
import type { DatedLines, Reading } from './reading.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';
import { isTipHead } from './tipHead.ts';

/** How a section formats its items: headline and text on one line, the headline on a separate line, or as a heading. */
export type ItemShape = 'run-in' | 'stacked' | `heading ${number}`;

/**
 * Returns the shape of the item that starts at a line, under a section heading of that level; undefined if none does.
 */
export function shapeOfItem(reading: DatedLines, at: number, level: number): ItemShape | undefined {
  const { lines } = reading;
  const line = lines[at];
  const head = splitHead(line);
  if (!head || isTipHead(line) || isChartHead(line) || isEarningsStart(reading, at))
    return undefined;
  if (head.level > 0) return head.level > level ? `heading ${head.level}` : undefined;
  if (head.emoji === '') return undefined;
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
): { items: readonly NewsItem[]; next: number } {
  const { lines, newId } = reading;
  const shape = shapeOfItem(reading, from, level);
  const starts = (at: number) => {
    const other = shapeOfItem(reading, at, level);
    return other !== undefined && (other === shape || (shape === 'stacked' && other === 'run-in'));
  };
  const items: NewsItem[] = [];
  let next = from;
  for (let at = from; items.length < most && starts(at); at = skipGaps(lines, next)) {
    const end = itemEnd(reading, at, starts);
    items.push(readItem(lines.slice(at, end), newId()));
    next = end;
  }
  return { items, next };
}

/** Returns the first line after an item: after its sources, or where the section ends. */
function itemEnd(reading: DatedLines, at: number, starts: (at: number) => boolean): number {
  const { lines } = reading;
  let end = at + 1;
  if (isSourcesLine(lines[skipGaps(lines, end)])) return afterSources(lines, skipGaps(lines, end));
  const head = splitHead(lines[at]);
  const hasText = head && head.level === 0 && splitNewsHeadline(head.headline).rest.length > 0;
  for (let next = skipGaps(lines, end); isItemText(reading, next); next = skipGaps(lines, end)) {
    const isFirst = end === at + 1 && !hasText;
    if (!isFirst && !leadsOn(reading, next, starts)) break;
    end = next + 1;
  }
  return afterSources(lines, end);
}

function afterSources(lines: readonly Line[], from: number): number {
  let end = from;
  for (let next = skipGaps(lines, end); isSourcesLine(lines[next]); next = skipGaps(lines, end)) {
    end = next + 1;
  }
  return end;
}

/** True if sources or another item follow the text at a line, with only text between. */
function leadsOn(reading: DatedLines, at: number, starts: (at: number) => boolean): boolean {
  const { lines } = reading;
  let next = at;
  for (let seen = 0; seen < mostItemLines && isItemText(reading, next); seen += 1) {
    next = skipGaps(lines, next + 1);
  }
  return isSourcesLine(lines[next]) || (next < lines.length && starts(next));
}

function isItemText(reading: DatedLines, at: number): boolean {
  const { lines } = reading;
  const line = lines[at];
  if (line?.kind === 'list' || line?.kind === 'image' || line?.kind === 'quote') return true;
  const text = lineText(line);
  if (line?.kind !== 'paragraph' || splitHead(line)?.emoji !== '') return false;
  return !(text.length <= 120 && text.endsWith(':')) && !isEarningsStart(reading, at);
}

function readItem(lines: readonly Line[], id: string): NewsItem {
  const head = splitHead(lines[0]);
  const isSplit = head?.level === 0;
  const { headline, rest } = isSplit
    ? splitNewsHeadline(head.headline)
    : { headline: head?.headline ?? [], rest: [] };
  const text: Line[] = textOf(rest) === '' ? [] : [{ kind: 'paragraph', content: rest }];
  const under = lines.slice(1);
  const sources: Sources = under.filter(isSourcesLine).flatMap(readSources);
  const body = essayFlow([...text, ...under.filter((line) => !isSourcesLine(line))]);
  return { ...blankNewsItem(id), emoji: head?.emoji ?? '', headline, body, sources };
}
