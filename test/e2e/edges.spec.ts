import { blockForms } from '../../renderer/blocks/blockForms.ts';
import { expect, type Page } from '@playwright/test';
import type { JSONContent } from '@tiptap/core';
import { blankBlock, blockTypes, type Block } from '../../issue/blocks/allBlocks.ts';
import { blocksToDocument } from '../../renderer/editor/schema/document/issueDocument.ts';
import { everyBlock } from '../issue/support/everyBlock.ts';
import { test } from './support/app.ts';
import { installProbe } from './support/probe.ts';

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

/** Lines of the masthead and the text before a block, and of the text behind it. */
const linesBefore = 8;
const linesBehind = 4;

/** A key at a place of a line, and what it does. */
interface Case {
  readonly line: number;
  readonly name: string;
  readonly offset: number;
  readonly key: string;
  result?: string;
}

/** What the keys do at the start, in the middle and at the end of each line of a block. */
async function casesOf(page: Page, block: Block, document: JSONContent): Promise<Case[]> {
  const all = await page.evaluate((json) => window.probe.lines(json), document);
  const [from, to] =
    block.type === 'masthead' ? [0, linesBefore / 2] : [linesBefore, all.length - linesBehind];
  const cases = all.slice(from, to).flatMap(({ name, size }, index) =>
    keys.flatMap((key) =>
      (size > 0 ? [0, 1, 2] : [0]).map((offset): Case => ({
        line: from + index,
        name,
        offset,
        key,
      })),
    ),
  );
  const results = await page.evaluate(
    ([json, each]) =>
      each.map(({ line, offset, key }) => {
        window.probe.set(json, line, offset);
        // What is pasted is cleaned first, by code that loads when it is needed.
        return key !== 'paste' && window.probe.press(key) ? window.probe.read() : undefined;
      }),
    [document, cases] as const,
  );
  for (const [index, each] of cases.entries()) {
    each.result = results[index] ?? (await pressed(page, document, each));
  }
  return cases;
}

/** What the browser makes of a key that the editor leaves to it. */
async function pressed(page: Page, document: JSONContent, { line, offset, key }: Case) {
  await page.evaluate(
    ([json, at, within]) => {
      window.probe.set(json, at, within);
    },
    [document, line, offset] as const,
  );
  if (key === 'paste') await page.evaluate(() => window.probe.press('paste'));
  else await page.keyboard.press(key);
  // The browser tells the editor of a selection that it moved a moment later.
  return page.evaluate(async () => {
    const latest = performance.now() + 700;
    while (window.probe.read() === '=' && performance.now() < latest)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return window.probe.read();
  });
}

/** Tried at the start, in the middle and at the end of each line. */
const keys = [
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Shift+Tab',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'paste',
  'undo',
];

/** A line for each key, its places side by side; undone typing is told only where it leaves a trace. */
function tableOf(cases: readonly Case[]): string {
  const rows = new Map<string, string[]>();
  for (const { line, name, key, result = '' } of cases) {
    if (key === 'undo' && result === '=') continue;
    const row = `${String(line)} ${name}`;
    rows.set(row, rows.get(row) ?? [name]);
    const cells = rows.get(`${row} ${key}`) ?? [];
    if (cells.length === 0) rows.set(`${row} ${key}`, cells);
    cells.push(result);
  }
  return [...rows]
    .map(([row, cells]) =>
      cells.length === 1 && row.endsWith(cells[0] ?? '')
        ? row.replace(/^\d+ /, '')
        : `  ${(row.split(' ').at(-1) ?? '').padEnd(10)} ${new Set(cells).size === 1 ? (cells[0] ?? '') : cells.join('   ')}`,
    )
    .join('\n');
}

test('Enter, Backspace, Delete, Tab, arrows, paste and undo at the edges of every line of every block', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'The page is the same in both.');
  home.useSample();
  const { author, page } = await start();
  await author.putCursorAtEnd(author.line('title'));
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await installProbe(page);
  const blocks = [...everyBlock, ...blockTypes.map((type) => blankBlock(type, 'blank'))];
  const tables: string[] = [];
  for (const block of blocks) {
    const isBlank = block.id === 'blank';
    const document = around(block);
    const cases = await casesOf(page, block, isBlank ? document : short(document));
    tables.push(`${block.type}${isBlank ? ', empty' : ''}\n\n${tableOf(cases)}\n`);
  }
  expect(`${tables.join('\n')}`).toMatchSnapshot('edges.txt');
});
