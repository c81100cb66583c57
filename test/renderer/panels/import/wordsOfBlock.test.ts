import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { countIssue } from '../../../../issue/counting/countIssue.ts';
import { newPublication } from '../../../../issue/publication.ts';
import {
  contextOf,
  firstWords,
  linesOfBlock,
} from '../../../../renderer/panels/import/wordsOfBlock.ts';

test('a block shows the numbers and the date of its issue', () => {
  const publication = newPublication({ name: 'Werkbrief', language: 'de' });
  const body = [
    {
      type: 'paragraph' as const,
      content: [{ token: 'date' as const }, ': ', { token: 'words' as const }],
    },
  ];
  const block = { ...blankBlock('text', 'b2'), body };
  const rest = { ...blankBlock('text', 'b3'), headline: ['Eins zwei drei vier'] };
  const masthead = { ...blankBlock('masthead', 'b1'), title: 'Nr. 1', date: '2025-08-25' };
  const blocks = [masthead, block, rest];
  const context = contextOf(blocks, publication);
  const shown = `25.\u00A0August 2025: ${String(countIssue({ blocks }, publication).words)}`;
  expect(firstWords(block, publication, context)).toBe(shown);
  expect(linesOfBlock(block, publication, context)).toEqual([shown]);
});
