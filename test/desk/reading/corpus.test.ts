import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceToImport, type ImportedSource } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../../desk/reading/readSource.ts';
import { labelsFor } from '../../../issue/language/labels.ts';
import { mastheadOf } from '../../../issue/issue.ts';
import { wordsLost, wordsOf, wordsShown } from '../../issue/import/support/wordsShown.ts';
import { addresses, letters, textsOf, type Letter } from './support/letters.ts';
import { tools, type Tool } from './support/tools.ts';

/** Each tool with two languages, so that each language has a turn with each form of markup. */
const corpus = tools.flatMap((tool, at) =>
  [0, 3].map((step) => [tool, letters[(at + step) % letters.length] as Letter] as const),
);

async function imported(tool: Tool, letter: Letter): Promise<ImportedSource> {
  const written = tool.write(letter);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const source = await readSource(bytes);
  if ('unreadable' in source) throw new Error(source.unreadable);
  const read = sourceToImport(source, { format: formatOf(tool.file) });
  const result = await read(() => Promise.resolve(undefined));
  if (!result) throw new Error('no text');
  return result;
}

/** The links of a letter that are neither in the issue nor in what is left out or became a merge tag. */
function linksLost(result: ImportedSource): string[] {
  const all = JSON.stringify([result.issue.blocks, result.leftOut, result.tokens]);
  const { news, links, ...single } = addresses;
  // A feed, a mail and front matter have the issue's own address elsewhere.
  return [...news, ...links, ...Object.values(single)].filter((url) => !all.includes(url));
}

/** Words of the issue that are neither in the letter nor of an address: ours, not the author's. */
function wordsInvented(result: ImportedSource, letter: Letter): string[] {
  // The sender of a mail signs it.
  const text = [...textsOf(letter), 'Hafenbrief', labelsFor(letter.language).by].join(' ');
  const known = new Set(wordsOf(text));
  const inAddresses = JSON.stringify(addresses).toLowerCase();
  return wordsShown(result).filter(
    // Plain text numbers its addresses.
    (word) => !known.has(word) && !/^\d$/.test(word) && !inAddresses.includes(word.toLowerCase()),
  );
}

const found = { title: 0, date: 0 };
const outline: string[] = [];

test.each(corpus.map(([tool, letter]) => [tool.name, letter.language, tool, letter] as const))(
  '%s in %s: every word and link, none invented, its language and its news',
  async (name, language, tool, letter) => {
    const result = await imported(tool, letter);
    const { title, date } = mastheadOf(result.issue) ?? {};
    if (title === letter.title) found.title += 1;
    if (date === '2024-03-19') found.date += 1;
    const kinds = result.issue.blocks.map((block) =>
      block.type === 'news-section' ? `${block.type} ${String(block.items.length)}` : block.type,
    );
    outline.push(`${name}, ${language}: ${String(title)} | ${String(date)} | ${kinds.join(', ')}`);
    const text = textsOf(letter).filter((line) => line !== letter.date);
    expect(wordsLost(text.join('\n'), result)).toEqual([]);
    expect(linksLost(result)).toEqual([]);
    expect(wordsInvented(result, letter)).toEqual([]);
    expect(result.found.language.split('-')[0]).toBe(language);
    const items = result.issue.blocks.flatMap((block) =>
      block.type === 'news-section' ? block.items : [],
    );
    expect(items.map(({ sources }) => sources.map(({ url }) => url))).toEqual(
      addresses.news.map((url) => [url]),
    );
  },
);

test('titles, dates and kinds of blocks are those that were looked at', async () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  expect(new Set(corpus.map(([, { language }]) => language)).size).toBe(8);
  await expect(`${outline.join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, '../../fixtures/newsletters/golden/corpus.txt'),
  );
  expect(found.title / corpus.length).toBeGreaterThanOrEqual(0.95);
  expect(found.date / corpus.length).toBeGreaterThanOrEqual(0.9);
});
