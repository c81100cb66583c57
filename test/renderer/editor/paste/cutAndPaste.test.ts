import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blankBlock, type Block } from '../../../../issue/blocks/allBlocks.ts';
import { clipboardForms } from '../../../../issue/paste/clipboardForms.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { paragraphs } from '../../../../issue/text/flow.ts';
import { pasteContentOf } from '../../../../renderer/editor/paste/pasteContent.ts';
import { everyBlock } from '../../../issue/support/everyBlock.ts';
import { openPage } from '../support/openPage.ts';

const publication = newPublication({ name: 'Mein Brief' });

/** A page with a block among lines of every kind, and the places on it where it is pasted. */
const around = (block: Block): readonly Block[] => [
  { ...blankBlock('masthead', 'm'), title: 'Mein Titel' },
  { ...blankBlock('lead-essay', 'empty'), headline: ['Leerer Kopf'] },
  {
    ...blankBlock('lead-essay', 'e'),
    headline: ['Kopf'],
    body: [
      ...paragraphs('links rechts'),
      { type: 'bullet-list', items: [{ content: ['erster'] }, { content: ['zweiter'] }] },
    ],
  },
  block,
  {
    ...blankBlock('news-section', 'n'),
    headline: ['In brief'],
    items: [{ id: 'i', type: 'news-item', emoji: '', headline: ['A ship'], body: [], sources: [] }],
  },
];
const places: readonly (readonly [where: string, words: string, behind: string])[] = [
  ['the title', 'Mein| Titel', 'm'],
  ['an empty paragraph', 'Leerer Kopf|', 'empty'],
  ['the middle of a paragraph', 'links| rechts', 'e'],
  ['the headline of a news item', 'A| ship', 'n'],
  ['a list', 'erst|er', 'e'],
];
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === 'id' ? undefined : part)));

const blocks: readonly Block[] = [
  ...everyBlock.slice(1),
  blankBlock('text', 'blank text'),
  blankBlock('figure', 'blank figure'),
  {
    type: 'unknown',
    id: 'u',
    raw: { type: 'not-yet-known', place: 'Kiel' },
    reason: 'There is no block type "not-yet-known".',
  } as unknown as Block,
];

describe.each(blocks.map((block) => [block.id, block] as const))(
  '%s, cut as a whole',
  (_, block) => {
    it.each(places)(
      'and pasted in %s is a block again, behind that one',
      (where, words, behind) => {
        const page = openPage(around(block));
        const { doc } = page.state();
        const position = doc.children.slice(0, 3).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
        page.selectLike(NodeSelection.create(doc, position));
        const issue = { id: 'here', blocks: page.blocks() };
        const cut = page.cut();
        if (!cut) throw new Error('Nothing was cut.');
        const left = page.blocks();
        expect(left).toHaveLength(4);
        page.select(words);
        if (where === 'an empty paragraph') page.press('Enter');
        // By the clipboard, as it is written and read.
        const data = { ...clipboardForms(cut, issue, publication), pictures: [], lists: [] };
        page.pasteCopied(pasteContentOf(data, publication, '2025-08-25').copied);
        const index = left.findIndex(({ id }) => id === behind) + 1;
        expect(withoutIds(page.blocks())).toEqual(withoutIds(left.toSpliced(index, 0, block)));
        page.undo();
        expect(page.blocks()).toEqual(left);
      },
    );

    it('and pasted where the cursor is then stands where it stood', () => {
      const page = openPage(around(block));
      const { doc } = page.state();
      const position = doc.children.slice(0, 3).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
      page.selectLike(NodeSelection.create(doc, position));
      const cut = page.cut();
      page.pasteCopied(cut ?? { line: [] });
      expect(withoutIds(page.blocks())).toEqual(withoutIds(around(block)));
    });
  },
);
