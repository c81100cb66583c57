import { expect, test } from 'vitest';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../../issue/importIssue.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { prepareImport } from '../../../../renderer/panels/import/prepareImport.ts';
import { largeTexts } from '../../../issue/import/large/largeTexts.ts';

/** Length of a chunk of the file, in UTF-16 code units, as in `prepareImport`. */
const chunkLength = 1 << 18;

const publication = newPublication({ language: 'de' });

async function fileOf(content: string | File): Promise<string> {
  const outcome = await prepareImport({ content, publication });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.prepared.file.text();
}

test.each([
  ['an HTML page', 300_000],
  ['a Markdown page', 300_000],
  ['short lines', 60_000],
])('a file, and its text, become the file of the issue: %s', async (name, length) => {
  const text = largeTexts[name]?.(length) ?? '';
  const expected = serialiseIssue(importIssue(text, { publication }).issue);
  // Its file is put together from several chunks.
  expect(expected.length).toBeGreaterThan(chunkLength);
  expect(await fileOf(text)).toBe(expected);
  expect(await fileOf(new File([`\uFEFF${text}`], 'a.txt'))).toBe(expected);
});

test('a lone surrogate stays', async () => {
  const expected = serialiseIssue(importIssue('Ein \uD83D Wort', { publication }).issue);
  expect(await fileOf('Ein \uD83D Wort')).toBe(expected);
});

test.each([
  ['none', ' \n\t'],
  ['none', new File([' \n'], 'a.txt')],
  ['unreadable', new File([new Uint8Array([0xff, 0xfe, 0x41])], 'a.txt')],
])('%s', async (kind, content) => {
  expect(await prepareImport({ content, publication })).toEqual({ kind });
});

test('the first words of a block say how long the issue is', async () => {
  const content = [{ token: 'words' as const }, ' Wörter'];
  const block = { ...blankBlock('text', 't'), body: [{ type: 'paragraph' as const, content }] };
  const text = serialiseIssue({ id: 'i', blocks: [block] });
  const outcome = await prepareImport({ content: text, publication });
  expect(outcome.kind === 'done' && outcome.prepared.blocks.first[0]?.words).toBe('2 Wörter');
});
