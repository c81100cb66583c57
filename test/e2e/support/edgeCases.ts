import type { JSONContent } from '@tiptap/core';
import { blankBlock, blockTypes, type Block } from '../../../issue/blocks/allBlocks.ts';
import { blockForms } from '../../../renderer/blocks/blockForms.ts';
import { blocksToDocument } from '../../../renderer/editor/schema/document/issueDocument.ts';
import { everyBlock } from '../../issue/support/everyBlock.ts';
import type { Probe } from './probe.ts';

const text = (words: string): Block => ({
  ...blankBlock('text', words),
  body: [{ type: 'paragraph', content: [words] }],
});

/** The document of a block between two texts. */
function around(block: Block): JSONContent {
  const masthead = blankBlock('masthead', 'masthead');
  return blocksToDocument(
    block.type === 'masthead'
      ? [block, text('nach')]
      : [masthead, text('vor'), block, text('nach')],
    blockForms,
  );
}

const inlines = new Set<string | undefined>(['text', 'token', 'mergeTag', 'hardBreak']);

/** The same with `ab` in every line that had something in it. */
function short(node: JSONContent): JSONContent {
  if (!node.content) return node;
  if (node.content.every(({ type }) => inlines.has(type)))
    return { ...node, content: [{ type: 'text', text: 'ab' }] };
  return { ...node, content: node.content.map(short) };
}

/** A document with a block whose edges are tried. */
interface EdgePage {
  readonly title: string;
  readonly document: JSONContent;
  readonly isMasthead: boolean;
}

/** One of every block, filled in and empty. */
export const edgePages: readonly EdgePage[] = [
  ...everyBlock.map((block) => ({ block, title: block.type, document: short(around(block)) })),
  ...blockTypes
    .map((type) => blankBlock(type, 'blank'))
    .map((block) => ({ block, title: `${block.type}, empty`, document: around(block) })),
].map(({ block, ...page }) => ({ ...page, isMasthead: block.type === 'masthead' }));

/** Lines of the masthead and the text before a block, and of the text behind it. */
const linesBefore = 8;
const linesBehind = 4;

/** A key at a place of a line, and what it does. */
export interface EdgeCase {
  readonly line: number;
  readonly name: string;
  readonly offset: number;
  readonly key: string;
  result?: string;
}

/** Each key at the start, in the middle and at the end of each line of a page's block. */
export function edgeCases(
  lines: ReturnType<Probe['lines']>,
  isMasthead: boolean,
  keys: readonly string[],
): EdgeCase[] {
  const [from, to] = isMasthead ? [0, linesBefore / 2] : [linesBefore, lines.length - linesBehind];
  return lines
    .slice(from, to)
    .flatMap(({ name, size }, index) =>
      keys.flatMap((key) =>
        (size > 0 ? [0, 1, 2] : [0]).map((offset) => ({ line: from + index, name, offset, key })),
      ),
    );
}

/** Returns a page's table: a line for each key, its places side by side; undone typing is told only where it leaves a trace. */
export function edgeTable(title: string, cases: readonly EdgeCase[]): string {
  const rows = new Map<string, string[]>();
  for (const { line, name, key, result = '' } of cases) {
    if (key === 'undo' && result === '=') continue;
    const row = `${String(line)} ${name}`;
    rows.set(row, rows.get(row) ?? [name]);
    const cells = rows.get(`${row} ${key}`) ?? [];
    if (cells.length === 0) rows.set(`${row} ${key}`, cells);
    cells.push(result);
  }
  const table = [...rows]
    .map(([row, cells]) =>
      cells.length === 1 && row.endsWith(cells[0] ?? '')
        ? row.replace(/^\d+ /, '')
        : `  ${(row.split(' ').at(-1) ?? '').padEnd(10)} ${new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join('   ')}`,
    )
    .join('\n');
  return `${title}\n\n${table}\n`;
}
