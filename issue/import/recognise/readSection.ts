import { blankBlock } from '../../blocks/allBlocks.ts';
import { isHead, splitHead } from './headLine.ts';
import type { Read, Reading } from './reading.ts';
import { readSectionBody } from './sectionBody.ts';

/** Reads a section with an unspecific heading: the lead essay, or plain text. */
export function readSection(
  reading: Reading,
  at: number,
  type: 'lead-essay' | 'text',
): Read | undefined {
  const head = splitHead(reading.lines[at]);
  const isPlain = reading.plainHeadline && at === 0;
  if (!head || !(isPlain || isHead(reading.lines, at))) return undefined;
  const { emoji, headline, level } = head;
  const { body, sources, next } = readSectionBody(reading, at + 1, level, false);
  const block = { ...blankBlock(type, reading.newId()), emoji, headline, body, sources };
  return { blocks: [block], next };
}
