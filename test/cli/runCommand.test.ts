import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { dateOf } from '../../issue/issue.ts';
import { onDay } from '../support/onDay.ts';
import { pictureIssue } from '../support/pictureIssue.ts';
import { pictures } from '../support/pictures.ts';
import { runCli } from '../support/runCli.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

/** A library with one small issue; the paths of both. */
function library() {
  const folder = temporaryFolder();
  const issue = join(folder, '2025-08-25-kw35');
  mkdirSync(issue);
  writeFileSync(
    join(folder, 'publication.json'),
    JSON.stringify({ name: 'Probe', language: 'de' }),
  );
  writeFileSync(join(issue, 'issue.json'), smallIssueText('Eins', '2025-08-25'));
  return { folder, issue };
}

describe('wrong use', () => {
  test.each([
    [[], 'A command is missing. See setzkasten --help.'],
    [['fly'], 'There is no command "fly". See setzkasten --help.'],
    [['toString'], 'There is no command "toString". See setzkasten --help.'],
    [['count'], 'ISSUE is missing. See setzkasten count --help.'],
    [['count', 'a', 'b'], '"b" is one argument too many. See setzkasten count --help.'],
    [['count', '--loud', 'a'], "Unknown option '--loud'. See setzkasten count --help."],
    [['count', '/nowhere/at-all'], 'There is no issue in /nowhere/at-all: it has no issue.json.'],
    [['search', 'a'], '--library DIR is missing. See setzkasten search --help.'],
    [['new'], '--library DIR is missing. See setzkasten new --help.'],
    [['import', '/nowhere.txt', '--library', '/nowhere'], 'There is no file /nowhere.txt.'],
    [['export', 'a'], '--for TARGET is missing. See setzkasten export --help.'],
    [
      ['check', 'a', '--for', 'pigeon'],
      expect.stringMatching(/^setzkasten: There is no export for "pigeon", only for html, /),
    ],
  ])('%j', async (args, message) => {
    const errors = [typeof message === 'string' ? `setzkasten: ${message}` : message];
    expect(await runCli(...args)).toEqual({ code: 2, out: '', errors });
  });

  test.each(['', 'new', 'import', 'count', 'check', 'export', 'search', 'serve'])(
    '%s --help',
    async (command) => {
      const asked = await runCli(...[command, '--help'].filter(Boolean));
      expect([asked.code, asked.errors, asked.out.split('\n')[0]]).toEqual([
        0,
        [],
        expect.stringContaining(`Usage: setzkasten ${command}`),
      ]);
    },
  );
});

test('past issues are searched, and nothing found is exit code 1', async () => {
  const { folder, issue } = library();
  expect(await runCli('search', 'kurzer august', '--library', folder)).toEqual({
    code: 0,
    out: `2025-08-25  Eins\n${issue}\n  Ein kurzer Text.`,
    errors: [],
  });
  const { code, out } = await runCli('search', 'kurzer Juli', '--library', folder, '--json');
  expect([code, JSON.parse(out)]).toEqual([1, { issues: [], more: 0, reading: 0, unread: 0 }]);
  mkdirSync(join(folder, 'kaputt'));
  writeFileSync(join(folder, 'kaputt', 'issue.json'), '{');
  expect(await runCli('search', 'fehlt', '--library', folder)).toEqual({
    code: 1,
    out: '',
    errors: ['setzkasten: issues that could not be read: 1.'],
  });
});

test('a search on the command line understands filters, and tells of similar words', async () => {
  const { folder } = library();
  const search = (query: string) => runCli('search', query, '--library', folder);
  expect(await search('kurzer block:kopf')).toMatchObject({ code: 1, out: '' });
  expect(await search('kurzer block:text monat:2025-08')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Ein kurzer Text.') as string,
  });
  expect(await search('kurzes')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Similar:\n\n2025-08-25/) as string,
  });
  expect(await search('block:quatsch')).toEqual({
    code: 2,
    out: '',
    errors: ['setzkasten: There is no filter block:quatsch. See setzkasten search --help.'],
  });
});

test('a text becomes an issue in a library made for it, and says what it left out', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'past.txt');
  writeFileSync(
    file,
    'Probe\nKW35 - Ein Titel\nVon Ada Lovelace · 25. August 2025\n👋 Hallo! Du liest den Newsletter als eine(r) von 🥳 1,234 Abonnent:innen (+5).\n📉 Eine Überschrift\nEin Absatz, der etwas sagt.\n',
  );
  const into = join(folder, 'new', 'library');
  const imported = await runCli('import', file, '--library', into);
  expect([imported.code, imported.out]).toEqual([0, join(into, '2025-08-25-kw35')]);
  const again = await runCli('import', file, '--library', into, '--json');
  expect(JSON.parse(again.out)).toMatchObject({
    id: '2025-08-25-kw35-2',
    leftOut: expect.any(Array),
  });
  const parsed = parseIssue(readFileSync(join(imported.out, 'issue.json'), 'utf8'));
  expect(parsed.outcome === 'parsed' && dateOf(parsed.issue)).toBe('2025-08-25');
  expect(JSON.parse(readFileSync(join(into, 'publication.json'), 'utf8'))).toMatchObject({
    author: 'Ada Lovelace',
    language: 'de',
  });
});

test('the pictures of an issue.json or an export come from beside it, and those that do not are named', async () => {
  const { folder, issue } = library();
  const [png, gif, webp] = [pictures.png, pictures.gif, pictures.webp].map(
    ({ bytes, measured }) => `${createHash('sha256').update(bytes).digest('hex')}.${measured.kind}`,
  ) as [string, string, string];
  const issueFile = join(issue, 'issue.json');
  const shown = pictureIssue({ [png]: 'Ein Boot', [gif]: 'Ein Rad', [webp]: '' });
  writeFileSync(issueFile, serialiseIssue(shown));
  mkdirSync(join(issue, 'assets'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(issue, 'assets', png), pictures.png.bytes);
  writeFileSync(join(folder, 'assets', gif), pictures.gif.bytes);
  // What has its name, but not its bytes, is another picture.
  writeFileSync(join(issue, 'assets', webp), pictures.png.bytes);

  const into = join(temporaryFolder(), 'library');
  const imported = await runCli('import', issueFile, '--library', into, '--json');
  const made = join(into, '2025-08-25-kw35');
  expect(JSON.parse(imported.out)).toMatchObject({ missingPictures: [{ asset: webp, alt: '' }] });
  expect([imported.code, imported.errors]).toEqual([
    1,
    [
      `setzkasten: Das Bild ${webp} liegt weder neben ${issueFile} noch in der Bibliothek; leg es in ${join(made, 'assets')}.`,
    ],
  ]);
  expect(readdirSync(join(made, 'assets')).toSorted()).toEqual([png, gif].toSorted());
  expect(readFileSync(join(made, 'assets', png))).toEqual(pictures.png.bytes);

  writeFileSync(issueFile, serialiseIssue(pictureIssue({ [png]: 'Ein Boot' })));
  const { out } = await runCli('export', issue, '--for', 'html', '--json');
  const [html] = (JSON.parse(out) as { folder: string; files: { name: string }[] }).files;
  const exported = join(issue, 'export/html', html?.name ?? '');
  const elsewhere = join(temporaryFolder(), 'library');
  const again = await runCli('import', exported, '--library', elsewhere);
  expect([again.code, readdirSync(join(again.out, 'assets'))]).toEqual([0, [png]]);
});

test('a picture that is imported is made ready, and the issue names what was made of it', async () => {
  const { issue } = library();
  const { bytes } = pictures.svg;
  const svg = `${createHash('sha256').update(bytes).digest('hex')}.svg`;
  writeFileSync(join(issue, 'issue.json'), serialiseIssue(pictureIssue({ [svg]: 'Ein Boot' })));
  mkdirSync(join(issue, 'assets'));
  writeFileSync(join(issue, 'assets', svg), bytes);
  const imported = await runCli(
    'import',
    join(issue, 'issue.json'),
    '--library',
    join(temporaryFolder(), 'library'),
  );
  const [asset, ...others] = readdirSync(join(imported.out, 'assets'));
  expect([asset, others]).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/), []]);
  const parsed = parseIssue(readFileSync(join(imported.out, 'issue.json'), 'utf8'));
  expect(parsed.outcome === 'parsed' && picturesIn(parsed.issue)).toEqual([
    { asset, alt: 'Ein Boot', width: 60, height: 40 },
  ]);
});

test('a new issue follows the one named, in its library only', async () => {
  onDay('2025-08-27');
  const { folder, issue } = library();
  const made = await runCli('new', '--library', folder, '--from', issue);
  expect(made).toEqual({ code: 0, out: join(folder, '2025-09-01-kw36'), errors: [] });
  expect(await runCli('new', '--library', folder, '--from', '2024-01-01-kw01')).toMatchObject({
    code: 2,
    errors: [`setzkasten: There is no issue 2024-01-01-kw01 in ${folder}.`],
  });
});

test('counts for people and for programs, by folder or by file', async () => {
  const { issue } = library();
  const people = await runCli('count', issue);
  expect(people.out.split('\n')).toEqual([
    'Eins',
    '',
    'block     id  words  characters',
    'masthead  b1      6          32',
    'text      b2      3          16',
    'total             9          48',
    '',
    '1 min to read · 0 words in captions · 0 pictures',
  ]);
  const program = await runCli('count', join(issue, 'issue.json'), '--json');
  expect(JSON.parse(program.out)).toMatchObject({
    words: 9,
    minutes: 1,
    characters: 48,
    blocks: [
      { id: 'b1', type: 'masthead', words: 6 },
      { id: 'b2', type: 'text', words: 3 },
    ],
  });
});

test('a damaged issue and a damaged publication are told', async () => {
  const { folder, issue } = library();
  writeFileSync(join(folder, 'publication.json'), '{');
  expect(await runCli('count', issue)).toMatchObject({
    code: 0,
    errors: [expect.stringContaining('defaults stand in')],
  });
  writeFileSync(join(issue, 'issue.json'), '{');
  expect(await runCli('count', issue)).toMatchObject({
    code: 1,
    out: '',
    errors: [expect.stringContaining(`The issue in ${issue} cannot be read: This is not JSON`)],
  });
});
