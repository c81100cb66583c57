import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { exportTargets } from '../../../issue/exportIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';
import { withoutColophon } from '../../issue/support/colophon.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const asset = `${contentHash(pictures.png.bytes)}.png`;
const gone = `${'a'.repeat(64)}.png`;

/** The folder of an issue that shows the pictures; of the first there is a file. */
function issueWith(alts: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  const issue = join(folder, '2025-08-25-kw35');
  mkdirSync(join(issue, 'assets'), { recursive: true });
  writeFileSync(
    join(folder, 'publication.json'),
    JSON.stringify({ name: 'Probe', language: 'de' }),
  );
  writeFileSync(join(issue, 'assets', asset), pictures.png.bytes);
  writeFileSync(join(issue, 'issue.json'), serialiseIssue(pictureIssue(alts)));
  return issue;
}

/** Every file in a folder and below, by its name there. */
function filesIn(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.map((name) => [name.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(name)]),
  );
}

test('a file in place of the output folder is named', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const issue = issueWith({ [asset]: 'Ein Bild' });
  const { code, errors } = await runCli('export', issue, '--for', 'html', '--out', file);
  expect([code, errors]).toEqual([
    2,
    [`setzkasten: ${file} is no folder: name a folder with --out.`],
  ]);
});

test.each(exportTargets)(
  '%s: paths and sizes are printed; twice gives the same bytes',
  async (target) => {
    const issue = issueWith({ [asset]: 'Eins' });
    const out = join(temporaryFolder(), 'a', 'b');
    const first = await runCli('export', issue, '--for', target, '--out', out);
    expect([first.code, first.errors]).toEqual([0, []]);
    const lines = first.out.split('\n').map((line) => line.split(/ {2,}/));
    const files = filesIn(out);
    expect(Object.fromEntries(lines.map(([path = '', size]) => [path, Number(size)]))).toEqual(
      Object.fromEntries(
        Object.entries(files).map(([name, { length }]) => [join(out, name), length]),
      ),
    );
    await runCli('export', issue, '--for', target, '--out', out);
    expect(filesIn(out)).toEqual(files);
  },
);

test('goes beside the issue when no folder is named', async () => {
  const issue = issueWith({});
  const { out } = await runCli('export', issue, '--for', 'markdown', '--json');
  expect(JSON.parse(out)).toMatchObject({
    folder: join(issue, 'export', 'markdown'),
    files: [{ name: 'issue.md', bytes: expect.any(Number) }],
    missingPictures: [],
  });
});

test('names pictures that are not there or cannot be read, and writes all else', async () => {
  const cut = pictures.png.bytes.subarray(0, 30);
  const broken = `${contentHash(cut)}.png`;
  const issue = issueWith({ [asset]: 'Eins', [gone]: 'Die Kurve', [broken]: 'Halb' });
  writeFileSync(join(issue, 'assets', broken), cut);
  const out = join(temporaryFolder(), 'out');
  const told = await runCli('export', issue, '--for', 'html', '--out', out);
  expect(told).toMatchObject({
    code: 1,
    errors: [
      `setzkasten: The picture “Die Kurve” (${gone}) is missing or cannot be read; a line of text stands in its place.`,
      `setzkasten: The picture “Halb” (${broken}) is missing or cannot be read; a line of text stands in its place.`,
    ],
  });
  expect(told.out.split('\n')).toHaveLength(3);
  expect(Object.keys(filesIn(out)).toSorted()).toEqual([
    `images/${asset}`,
    'index.html',
    'issue.txt',
  ]);
});

test('looks for pictures where the author says they are kept', async () => {
  const out = join(temporaryFolder(), 'out');
  const args = ['export', issueWith({ [asset]: 'Eins' }), '--for', 'beehiiv', '--out', out];
  await runCli(...args, '--pictures', 'https://example.org/kw35');
  expect(readFileSync(join(out, 'fragment.html'), 'utf8')).toContain(
    `src="https://example.org/kw35/${asset}"`,
  );
});

test('--zip puts the document and its pictures into one file', async () => {
  const out = join(temporaryFolder(), 'out');
  const args = ['export', issueWith({ [asset]: 'Eins' }), '--for', 'mailchimp', '--out', out];
  expect(await runCli(...args, '--zip')).toMatchObject({ code: 0, errors: [] });
  expect(Object.keys(filesIn(out)).toSorted()).toEqual(['issue.txt', 'issue.zip']);
});

describe('an option without sense is refused', () => {
  test.each([
    [['--for', 'beehiiv', '--zip'], '--zip is for html, mailchimp, '],
    [['--for', 'eml', '--pictures', 'https://a.de'], '--pictures is for html, '],
    [['--for', 'html', '--front-matter'], '--front-matter is for markdown, not for html.'],
    [['--for', 'text', '--sources', 'nowhere'], '--sources takes inline or footnotes, not '],
    [['--for', 'html', '--pictures', 'kw35'], '--pictures takes an address such as '],
  ])('%j', async (args, message) => {
    const issue = issueWith({});
    const told = await runCli('export', issue, ...args);
    expect([told.code, told.errors[0]]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(join(issue, 'export'))).toBe(false);
  });
});

test('a sentence that the mail tool cannot fill in is left out, and named', async () => {
  const out = join(temporaryFolder(), 'out');
  const args = ['export', 'samples/de/2026-11-16-kw47', '--for', 'ghost', '--out', out];
  const { code, errors } = await runCli(...args);
  expect(code).toBe(0);
  expect(errors.join('\n')).toMatch(
    /Ghost kennt das Feld „E-Mail-Adresse“ nicht: Sätze damit fehlen/,
  );
  expect(withoutColophon(readFileSync(join(out, 'richtext.html'), 'utf8'))).not.toContain(
    'ging an',
  );
});

test('what an export cannot have is named, with exit code 1: a block, a picture, a chart', async () => {
  const issue = issueWith({ [asset]: 'Eins' });
  const file = join(issue, 'issue.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as { blocks: object[] };
  const picture = { alt: 'Zwei', width: 4, height: 4 };
  const exported = async (block: object) => {
    writeFileSync(file, JSON.stringify({ ...read, blocks: [...read.blocks, block] }));
    const out = join(temporaryFolder(), 'out');
    const { code, errors } = await runCli('export', issue, '--for', 'html', '--out', out);
    return [code, ...errors];
  };
  expect(await exported({ id: 'x', type: 'map' })).toEqual([
    1,
    expect.stringMatching(/^setzkasten: Block \d: Diesen Block versteht diese Version nicht/),
  ]);
  expect(
    await exported({ id: 'x', type: 'figure', picture: { ...picture, asset: '../../../x' } }),
  ).toEqual([1, expect.stringContaining('The picture “Zwei” (../../../x) is missing')]);
  const table = [
    ['Jahr', 'Wert'],
    ['2024', '5 €'],
    ['2025', '6 $'],
  ];
  expect(await exported({ id: 'x', type: 'chart', table, source: 'X' })).toEqual([
    1,
    expect.stringMatching(/^setzkasten: Block \d: Das Diagramm wird nicht gezeichnet/),
    expect.stringMatching(/Spalte mit Zahlen/),
  ]);
  // A crop that is none loses nothing.
  const crop = { x: 2, y: 0, width: 1, height: 1 };
  expect(await exported({ id: 'x', type: 'figure', picture: { ...picture, asset, crop } })).toEqual(
    [0],
  );
});
