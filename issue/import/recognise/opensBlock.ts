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
