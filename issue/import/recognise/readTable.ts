import { blankBlock, type Block } from '../../blocks/allBlocks.ts';
import { headRowsOf } from '../../numbers/tableHead.ts';
import { hasMark, type RichText } from '../../text/inline.ts';
import { textOf, withoutMark } from '../../text/richText.ts';
import { rectangular, shownTable, type TableRow } from '../../text/table.ts';
import { plainFlow } from '../lines/flowOfLines.ts';
import { skipGaps, type Line, type Row } from '../lines/line.ts';
import { isHead, splitHead } from './headLine.ts';
import type { Read, Reading } from './reading.ts';
import { isSourcesLine, readSources } from './sourcesLine.ts';

/** True if a data table of several rows and columns starts at a line. */
export function isTableStart(lines: readonly Line[], at: number): boolean {
  const rows = rowsFrom(lines, at);
  return rows.length > 1 && rows.filter(({ cells }) => countFilled(cells) > 1).length > 1;
}

/** Reads a data table with the heading directly above it and the sources below it. */
export function readTable(
  { lines, newId }: Pick<Reading, 'lines' | 'newId'>,
  at: number,
): Read | undefined {
  const head = isHead(lines, at) ? splitHead(lines[at]) : undefined;
  const start = head ? skipGaps(lines, at + 1) : at;
  if (!isTableStart(lines, start)) return undefined;
  const rows = rowsFrom(lines, start);
  const table = shownTable({
    rows: rectangular<RichText>(
      rows.map(({ cells }) => cells),
      [],
    ),
    hasHeader: true,
  });
  if (!table) return undefined;
  const hasHeader = rows[0]?.isHeader === true || guessesHeader(table.rows);
  const behind = skipGaps(lines, start + rows.length);
  const credit = lines[behind];
  const isCredited = isSourcesLine(credit) && credit !== undefined;
  const block = {
    ...blankBlock('table', newId()),
    ...(head && { emoji: head.emoji, headline: head.headline }),
    rows: hasHeader ? withoutBoldHeader(table.rows) : [...table.rows],
    hasHeader,
    sources: isCredited ? [...readSources(credit)] : [],
  };
  return { blocks: [block], next: isCredited ? behind + 1 : start + rows.length };
}

/** Returns the rows of the table that starts at a line. */
function rowsFrom(lines: readonly Line[], at: number): Row[] {
  const rows: Row[] = [];
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index];
    const row = line?.kind === 'paragraph' ? line.row : undefined;
    if (!row || row.isFirst !== (index === at)) break;
    rows.push(row);
  }
  return rows;
}

function countFilled(cells: TableRow): number {
  return cells.filter((cell) => textOf(cell).trim() !== '').length;
}

/** Programs often leave a header unmarked: it has no numbers and stands above some, or is bold. */
function guessesHeader(rows: readonly TableRow[]): boolean {
  const grid = rows.map((row, index) => ({ line: index + 1, cells: row.map(textOf) }));
  const [first = []] = rows;
  return first.every(isBold) || headRowsOf({ rows: grid, isCertain: true }, grid) > 0;
}

function isBold(cell: RichText): boolean {
  return cell.every((inline) => hasMark(inline, 'bold'));
}

/** A header is bold anyway: the mark is kept only if it sets off a part. */
function withoutBoldHeader([first = [], ...others]: readonly TableRow[]): TableRow[] {
  return [first.every(isBold) ? first.map((cell) => withoutMark(cell, 'bold')) : first, ...others];
}

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
