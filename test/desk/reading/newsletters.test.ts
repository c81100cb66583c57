import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceToImport } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../../desk/reading/readSource.ts';
import { mastheadOf } from '../../../issue/issue.ts';
import { short } from '../../issue/import/support/shortBlock.ts';
import { wordsLost } from '../../issue/import/support/wordsShown.ts';

const folder = join(import.meta.dirname, '../../fixtures/newsletters');
const words = readFileSync(join(folder, 'hafenbrief.txt'), 'utf8');
const names = readdirSync(folder).filter(
  (name) => !['README.md', 'golden', 'hafenbrief.txt'].includes(name),
);

it('has a line in its README for each newsletter', () => {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  it('is read as its golden blocks, with a title, a date and every word', async () => {
    const source = await readSource(readFileSync(join(folder, name)));
    if ('unreadable' in source) throw new Error(source.unreadable);
    const result = await sourceToImport(source, { format: formatOf(name) })(() =>
      Promise.resolve(undefined),
    );
    if (!result) throw new Error('no text');
    const { issue, found, leftOut, tokens, missing, encoding } = result;
    const { title, subject, preheader, byline, date } = mastheadOf(issue) ?? {};
    const masthead = { title, subject, preheader, byline, date };
    const blocks = issue.blocks.slice(1).map(short);
    const all = { masthead, blocks, found, leftOut, tokens, missing, encoding };
    await expect(`${JSON.stringify(all, null, 1)}\n`).toMatchFileSnapshot(
      join(folder, 'golden', `${name}.json`),
    );
    expect([title, date]).toEqual(['Hafenbrief #12: Der Kran zieht um', '2024-03-19']);
    // The date is in the masthead, which shows it in words.
    expect(wordsLost(words.replace('19. März 2024', ''), result)).toEqual([]);
  });
});
