import { TextSelection } from '@tiptap/pm/state';
import { beforeAll, expect, it } from 'vitest';
import type { Node } from '@tiptap/pm/model';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { loadCompanyReader } from '../../../../renderer/editor/keyboard/companyKeys.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

beforeAll(loadCompanyReader);

interface Line {
  readonly line: Node;
  readonly from: number;
  readonly block: string;
}

/** All lines of a page that hold something, but for cells, in which Enter leads to the next row and deletes nothing. */
function linesOf(blocks: readonly Block[]): Line[] {
  const { doc } = openPage(blocks).state();
  const lines: Line[] = [];
  doc.descendants((line, position) => {
    if (!line.isTextblock || line.content.size === 0 || /cell$/i.test(line.type.name)) return;
    const $line = doc.resolve(position);
    const block = $line.depth > 0 ? $line.node(1) : line;
    lines.push({ line, from: position + 1, block: block.type.name });
  });
  return lines;
}

const select = (page: OpenPage, from: number, to: number) => {
  page.selectLike(TextSelection.create(page.state().doc, from, to));
};
const nameOf = ({ line, block }: Line) => `${block}/${line.type.name}`;
/** What the page holds, and what is selected; a new item has an id of its own. */
const asJson = (page: OpenPage) =>
  JSON.stringify(page.state().toJSON()).replaceAll(/"id":"[^"]*"/g, '');
const textOf = (page: OpenPage) => page.state().doc.textContent;

/** A page of every block, and an English one with what that lacks. */
const pages: readonly (readonly Block[])[] = [
  everyBlock,
  [
    { ...blankBlock('masthead', 'm'), title: 'Week 35' },
    { ...blankBlock('tip', 't'), headline: ['A film'], note: '90 min' },
    { ...blankBlock('pull-quote', 'q'), content: ['One sentence'], attribution: ['Ada'] },
    { ...blankBlock('sponsor', 's'), sponsor: 'Acme', caption: ['A hat'], credit: ['Bo'] } as Block,
  ],
];

for (const blocks of pages) {
  it.each(linesOf(blocks).map((line) => [nameOf(line), line] as const))(
    'Enter over all of %s deletes it, and does what Enter does there',
    (_, { line, from }) => {
      const [page, emptied] = [openPage(blocks), openPage(blocks)];
      const before = page.state().doc;
      const end = from + line.content.size;
      select(page, from, end);
      page.press('Enter');
      page.state().doc.check();
      select(emptied, from, end);
      emptied.press('Backspace');
      expect(textOf(page)).toBe(textOf(emptied));
      const isText = line.type.isInGroup('flow');
      if (isText) expect(page.state().doc.nodeSize).toBeGreaterThan(emptied.state().doc.nodeSize);
      else {
        emptied.press('Enter');
        expect(asJson(page)).toBe(asJson(emptied));
        // Whatever it does, it does not leave the cursor where it was.
        expect(page.state().selection.from).not.toBe(from);
      }
      page.undo();
      expect(page.state().doc.eq(before)).toBe(true);
    },
  );
}

it.each([
  ['Ein Auf|satz', 'Ein Aufsa|tz', ['headline Ein Auf', 'paragraph |tz']],
  ['Erste| Nachricht', 'Erste |Nachricht', ['headline Erste', 'paragraph |Nachricht']],
  ['Muster| GmbH', 'Muster GmbH|', ['sponsorName Muster', 'headline Kauft|']],
  ['Re|uters', 'Reu|ters', ['source Re', 'source |ters', 'source The Verge']],
  ['kurze |Wörter', 'kurze Wö|rter', ['paragraph Drei kurze ', 'paragraph |rter']],
])('Enter over a part of a line, from %s to %s', (from, to, lines) => {
  const page = openPage(everyBlock);
  const before = page.state().doc;
  page.select(from, to);
  page.press('Enter');
  for (const line of lines) expect(page.lines()).toContain(line);
  page.undo();
  expect(page.state().doc.eq(before)).toBe(true);
});

it('Enter over a merge tag parts its paragraph there', () => {
  const page = openPage(everyBlock);
  page.selectNode('mergeTag');
  page.press('Enter');
  expect(page.lines()).toContain('paragraph Danke, ');
});
