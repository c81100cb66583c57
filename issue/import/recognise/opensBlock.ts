import { textOf } from '../../text/richText.ts';
import { isEarningsStart } from './readEarnings.ts';
import { isHead, splitHead, isChartHead } from './headLine.ts';
import { isHeadedNews, isNewsHeading } from './readNewsSection.ts';
import { buttonOf } from './readButton.ts';
import { isLinkListStart } from './readLinkList.ts';
import { sponsorHead } from './readSponsor.ts';
import { isTableStart } from './readTable.ts';
import { isTipHead } from './tipHead.ts';
import type { Reading } from './reading.ts';
import { append } from '../append.ts';
import type { Sources } from '../../text/source.ts';
import { essayFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';

/** True if a block of a known kind starts at a line. */
export function opensKnownBlock(reading: Reading, at: number): boolean {
  const line = reading.lines[at];
  return (
    isTipHead(line) ||
    sponsorHead(line) !== undefined ||
    buttonOf(line) !== undefined ||
    (isHead(reading.lines, at) && isLinkListStart(reading.lines, at)) ||
    isChartHead(line) ||
    isEarningsStart(reading, at) ||
    isNewsHeading(reading, at) ||
    isHeadedNews(reading, at)
  );
}

/**
 * True if a line ends the preceding section, whose own heading has that level (0: a paragraph). Headings below the
 * section's own level are its sub-headings.
 */
export function opensBlock(reading: Reading, at: number, level: number): boolean {
  const line = reading.lines[at];
  if (line?.kind === 'rule' || opensKnownBlock(reading, at)) return true;
  if (isTableStart(reading.lines, at)) return true;
  if (!isHead(reading.lines, at)) return false;
  const head = splitHead(line);
  if (!head) return false;
  if (head.level === 0) return level === 0;
  if (level > 0) return head.level <= level;
  return head.level <= 2 || (head.emoji !== '' && textOf(head.headline) !== '');
}

/**
 * Returns the content below a heading of that level, up to its sources or the next block, and the first line after it. If neither follows before the
 * end of the text, a section of a `brief` kind takes one paragraph, so that the standing text after it is not included.
 */
export function readSectionBody(reading: Reading, from: number, level: number, brief: boolean) {
  const { lines } = reading;
  let next = from;
  while (next < lines.length && !isSourcesLine(lines[next]) && !opensBlock(reading, next, level)) {
    next += 1;
  }
  if (next === lines.length && brief && reading.endsOpen) next = afterFirstText(lines, from);
  const body = essayFlow(lines.slice(from, next));
  const sources: Sources[number][] = [];
  for (let line = lines[next]; line && isSourcesLine(line); line = lines[next]) {
    append(sources, readSources(line));
    next += 1;
  }
  return { body, sources, next };
}

function afterFirstText(lines: readonly Line[], from: number): number {
  const first = lines.findIndex((line, index) => index >= from && isText(line));
  return first < 0 ? lines.length : first + 1;
}

function isText(line: Line): boolean {
  return (
    line.kind === 'list' ||
    (line.kind === 'paragraph' && essayFlow([line])[0]?.type === 'paragraph')
  );
}
