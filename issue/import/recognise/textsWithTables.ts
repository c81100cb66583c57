import { blankBlock, type Block } from '../../blocks/allBlocks.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import type { Line } from '../lines/line.ts';
import { readTable } from './readTable.ts';

/**
 * Returns the lines as text blocks and the data tables between them, without looking for a newsletter's blocks;
 * undefined if there is no table.
 */
export function textsWithTables(
  lines: readonly Line[],
  newId: () => string,
): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let from = 0;
  const endText = (to: number) => {
    const body = plainFlow(lines.slice(from, to));
    if (body.length > 0) blocks.push({ ...blankBlock('text', newId()), body });
  };
  let at = 0;
  while (at < lines.length) {
    const read = readTable({ lines, newId }, at);
    if (read) {
      endText(at);
      blocks.push(...read.blocks);
      from = read.next;
    }
    at = read?.next ?? at + 1;
  }
  endText(lines.length);
  return blocks.some(({ type }) => type === 'table') ? blocks : undefined;
}
