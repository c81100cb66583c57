import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { german } from '../../../../renderer/language/de/german.ts';
import { outlineRows, reordered } from '../../../../renderer/panels/outline/outlineRows.ts';

const blocks = [
  { ...blankBlock('masthead', 'm'), title: 'KW35' },
  { ...blankBlock('tip', 't'), headline: ['Die ', { text: 'Doku', marks: ['bold' as const] }] },
  blankBlock('divider', 'd'),
];

test('each block is named by its kind and its headline, with its words', () => {
  const rows = outlineRows({ id: 'i', blocks }, newPublication(), german);
  expect(rows.map(({ kind, title, words, isFixed }) => [kind, title, words, isFixed])).toEqual([
    ['Kopf', 'KW35', 1, true],
    ['Tipp', 'Die Doku', 3, false],
    ['Trennlinie', '', 0, false],
  ]);
});

test('a block moves to any place but before the masthead', () => {
  const ids = (id: string, place: number) => reordered(blocks, id, place)?.map((block) => block.id);
  expect(ids('t', 2)).toEqual(['m', 'd', 't']);
  expect(ids('d', 1)).toEqual(['m', 'd', 't']);
  expect([ids('d', 0), ids('m', 1), ids('t', 1), ids('t', 3)]).toEqual(Array(4).fill(undefined));
});
