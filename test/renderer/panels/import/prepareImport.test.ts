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
  [' \n\t', { kind: 'none' }],
  [new File([' \n'], 'a.txt'), { kind: 'unreadable', why: { reason: 'no-text' } }],
  [
    new File(['%PDF-1.7'], 'a.pdf'),
    { kind: 'unreadable', why: { reason: 'document', kind: 'pdf' } },
  ],
])('%s says why there is no issue', async (content, outcome) => {
  expect(await prepareImport({ content, publication })).toEqual(outcome);
});

const mail =
  'From: a@example.org\nSubject: Der Kran\nMIME-Version: 1.0\n\nEin Absatz im Text der Mail.';

test.each([mail, new File([mail], 'a.eml')])(
  'the source of a mail is read as a mail',
  async (content) => {
    const outcome = await prepareImport({ content, publication });
    expect(
      outcome.kind === 'done' && outcome.prepared.blocks.first.map(({ words }) => words),
    ).toEqual(['Der Kran', 'Ein Absatz im Text der Mail.']);
  },
);

test('pictures that were picked with a text come in, and gaps are named', async () => {
  const content = '# Titel\n\n![Kran](bilder/kran.png)\n\n![Kai](bilder/kai.png)\n\nText.';
  const webkitRelativePath = 'ordner/bilder/kran.png';
  const beside = [Object.assign(new File(['PNG'], 'kran.png'), { webkitRelativePath })];
  const outcome = await prepareImport({ content, beside, publication });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  const { wanted, pictures, gaps } = outcome.prepared;
  expect([...wanted]).toEqual([[pictures[0]?.name, 'Kran']]);
  expect(await pictures[0]?.text()).toBe('PNG');
  expect(gaps).toEqual([{ alt: 'Kai', address: 'bilder/kai.png' }]);
});

test('the first words of a block say how long the issue is', async () => {
  const content = [{ token: 'words' as const }, ' Wörter'];
  const block = { ...blankBlock('text', 't'), body: [{ type: 'paragraph' as const, content }] };
  const text = serialiseIssue({ id: 'i', blocks: [block] });
  const outcome = await prepareImport({ content: text, publication });
  expect(outcome.kind === 'done' && outcome.prepared.blocks.first[0]?.words).toBe('2 Wörter');
});
