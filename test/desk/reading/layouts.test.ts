import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceToImport } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../../desk/reading/readSource.ts';
import { mastheadOf } from '../../../issue/issue.ts';
import { short } from '../../issue/import/support/shortBlock.ts';
import { wordsLost } from '../../issue/import/support/wordsShown.ts';

/** Newsletters of our own in layouts of tools that write more than one; each word in them is ours. */
const folder = join(import.meta.dirname, '../../fixtures/layouts');
const names = readdirSync(folder).filter((name) => /\.(?:html|md)$/.test(name));

/** The words of a text, read without any code of ours. */
function bare(text: string): string {
  return text
    .replace(/<head>.*?<\/head>|<!--.*?-->|^---\n.*?\n---\n/gsu, ' ')
    .replace(/\*\|.*?\|\*|\{\{.*?\}\}|\{[$A-Z][^}]*\}|%[A-Z-]+%|\[\[[A-Z_]+\]\]/gu, ' ')
    .replace(/<\/?(?:span|b|strong|em|i|a|time)(?: [^>]*)?>/gu, '')
    .replace(/<[^>]*>|\]\([^)]*\)/gu, ' ')
    .replaceAll('&nbsp;', ' ');
}

describe.each(names)('%s', (name) => {
  it('is read as its golden blocks, with every word', async () => {
    const bytes = readFileSync(join(folder, name));
    const source = await readSource(bytes);
    if ('unreadable' in source) throw new Error(source.unreadable);
    const result = await sourceToImport(source, { format: formatOf(name) })(() =>
      Promise.resolve(undefined),
    );
    if (!result) throw new Error('no text');
    const { issue, found, leftOut, tokens } = result;
    const { title, byline, number, preheader, date } = mastheadOf(issue) ?? {};
    const masthead = { title, byline, number, preheader, date };
    const all = { masthead, blocks: issue.blocks.slice(1).map(short), found, leftOut, tokens };
    await expect(`${JSON.stringify(all, null, 1)}\n`).toMatchFileSnapshot(
      join(folder, 'golden', `${name}.json`),
    );
    // A masthead shows number, date and author in its own words.
    const lost = wordsLost(bare(bytes.toString('utf8')), result);
    expect(
      lost.filter((word) => !/^(?:4|7|14|2025|März|March|mars|mardi|Issue|N|von)$/u.test(word)),
    ).toEqual([]);
  });
});
