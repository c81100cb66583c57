import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../issue/blocks/allBlocks.ts';
import { parseIssue } from '../../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../../issue/file/serialiseIssue.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { openPage, type OpenPage } from '../support/openPage.ts';

/** The start of each line of the page with one of every block. */
const places: { name: string; at: number }[] = [];
openPage(everyBlock)
  .state()
  .doc.descendants((node, position, parent) => {
    if (node.isTextblock)
      places.push({ name: `${parent?.type.name ?? ''} ${node.type.name}`, at: position + 1 });
  });

function openAt(at: number): OpenPage {
  const page = openPage(everyBlock);
  page.selectLike(TextSelection.create(page.state().doc, at));
  return page;
}

/** Blocks and news items by their ids. */
function idsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    block.id,
    ...(block.type === 'news-section' ? block.items.map(({ id }) => id) : []),
  ]);
}

test('a block is for the mail or the web only, and undo takes it back', () => {
  const page = openAt(places.find(({ name }) => name === 'leadEssay headline')?.at ?? 1);
  const before = page.blocks();
  const audienceOfEssay = () =>
    page
      .blocks()
      .map((block) => ('audience' in block ? `${block.id} ${String(block.audience)}` : ''));
  const only = (medium: string) =>
    before.map(({ id }) => (id === 'essay' ? `essay ${medium}` : ''));
  page.run('block.inMailOnly');
  expect(audienceOfEssay()).toEqual(only('mail'));
  page.run('block.onWebOnly');
  expect(audienceOfEssay()).toEqual(only('web'));
  const parsed = parseIssue(serialiseIssue({ id: 'issue', blocks: page.blocks() }));
  expect(parsed).toMatchObject({ outcome: 'parsed', problems: [] });
  page.undo();
  expect(audienceOfEssay()).toEqual(only('mail'));
  page.run('block.inBoth');
  expect(page.blocks()).toEqual(before);
});

test('the masthead is for all', () => {
  const page = openAt(places.find(({ name }) => name.startsWith('masthead'))?.at ?? 1);
  const before = page.blocks();
  page.run('block.inMailOnly');
  expect(page.blocks()).toEqual(before);
});

describe('with the cursor in any line of any block', () => {
  const blocks = openPage(everyBlock).blocks();

  test('what was moved down and up again is where it was, and so is the cursor in it', () => {
    let moved = 0;
    for (const { name, at } of places) {
      for (const [there, back] of [
        ['block.moveDown', 'block.moveUp'],
        ['block.moveUp', 'block.moveDown'],
      ] as const) {
        const page = openAt(at);
        page.run(there);
        if (page.state().selection.from === at) continue;
        moved += 1;
        expect([name, page.blocks()]).not.toEqual([name, blocks]);
        page.run(back);
        expect([name, page.state().selection.from, page.blocks()]).toEqual([name, at, blocks]);
      }
    }
    expect(moved).toBeGreaterThan(places.length);
  });

  test('a duplicate is a valid issue with ids of its own, and undo takes it back', () => {
    for (const { name, at } of places) {
      const page = openAt(at);
      page.run('block.duplicate');
      const ids = idsOf(page.blocks());
      expect([name, new Set(ids).size]).toEqual([name, ids.length]);
      const issue = { id: 'issue', blocks: page.blocks() };
      expect([name, parseIssue(serialiseIssue(issue))]).toEqual([
        name,
        { outcome: 'parsed', issue, problems: [] },
      ]);
      page.undo();
      expect([name, page.blocks()]).toEqual([name, blocks]);
    }
  });

  test('what is deleted takes nothing else along, the masthead stays, and undo brings it back', () => {
    for (const { name, at } of places) {
      const page = openAt(at);
      page.run('block.remove');
      const left = page.blocks();
      const changed = blocks.filter((block) => !left.some((each) => isSame(each, block)));
      expect([name, changed.length <= 1]).toEqual([name, true]);
      expect([name, left[0]]).toEqual([name, blocks[0]]);
      page.undo();
      expect([name, page.blocks()]).toEqual([name, blocks]);
    }
  });
});

function isSame(one: Block, other: Block): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
