import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { firstBlock, type Issue } from '../../issue/issue.ts';
import { plainText } from '../../issue/text/plainText.ts';
import { elementsOf } from '../issue/export/support/readHtml.ts';
import { runCli } from '../support/runCli.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const real = resolve(process.env['SETZKASTEN_REAL_ISSUE'] ?? '../shared/samples/kw35.txt');
const fixture = resolve(import.meta.dirname, '../fixtures/import/werkstattbrief.txt');
const texts = [fixture, real]
  .filter((file) => existsSync(file))
  .map((file) => [basename(file), file] as const);

/** Names that every export must show: those of all companies and of all sources. */
function namesIn(issue: Issue): string[] {
  const companies = firstBlock(issue, 'earnings')?.days.flatMap(({ companies: all }) => all) ?? [];
  const news = firstBlock(issue, 'news-section')?.items ?? [];
  const sources = [...issue.blocks, ...news].flatMap((block) =>
    'sources' in block ? block.sources : [],
  );
  const context = { language: 'de', words: 0, minutes: 0, date: '' };
  return [
    ...companies.map(({ name }) => name),
    ...sources.map(({ label }) =>
      plainText(label, { ...context, subscribers: undefined, subscriberChange: undefined }),
    ),
  ];
}

test.each(texts)(
  '%s is imported, counted and exported as it stands, by commands alone',
  async (_name, file) => {
    const imported = await runCli('import', file, '--library', join(temporaryFolder(), 'library'));
    const folder = imported.out;
    expect([imported.code, existsSync(join(folder, 'issue.json'))]).toEqual([0, true]);
    expect(imported.errors.every((line) => line.startsWith('Weggelassen: '))).toBe(true);
    const parsed = parseIssue(readFileSync(join(folder, 'issue.json'), 'utf8'));
    if (parsed.outcome !== 'parsed') throw new Error('The imported issue cannot be read.');
    const names = namesIn(parsed.issue);
    expect(names.length).toBeGreaterThan(15);

    const { words, minutes } = JSON.parse((await runCli('count', folder, '--json')).out) as Record<
      string,
      number
    >;
    const says = `${new Intl.NumberFormat('de').format(words ?? 0)} Wörter`;
    for (const target of ['html', 'beehiiv', 'text', 'markdown']) {
      const out = join(temporaryFolder(), target);
      const exported = await runCli('export', folder, '--for', target, '--out', out, '--json');
      const others = exported.errors.filter((said) => !/Sätze damit fehlen/.test(said));
      expect([target, exported.code, others]).toEqual([target, 0, []]);
      const written = JSON.parse(exported.out) as { files: { name: string }[] };
      for (const { name } of written.files) {
        // Lines may break, and Markdown sets a sign before some letters; neither is part of a name.
        const text = readFileSync(join(out, name), 'utf8')
          .replace(/\s+/g, ' ')
          .replaceAll('\\', '');
        expect(names.filter((one) => !text.includes(one))).toEqual([]);
        expect([text.includes(says), text.includes(`etwa ${String(minutes)} Minuten`)]).toEqual([
          true,
          true,
        ]);
      }
    }
  },
);

test.each(texts)('%s is a mail in its language with a preheader', async (_name, file) => {
  const { out: folder } = await runCli('import', file, '--library', join(temporaryFolder(), 'l'));
  await runCli('export', folder, '--for', 'html', '--out', folder);
  const elements = elementsOf(readFileSync(join(folder, 'index.html'), 'utf8'));
  const hidden = elements.find(({ attributes }) => attributes['style']?.startsWith('display:none'));
  expect([elements.find(({ name }) => name === 'html')?.attributes['lang'], hidden?.name]).toEqual([
    'de',
    'div',
  ]);
});
