import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import { picturesIn } from '../../../issue/paste/changePictures.ts';
import { archives, zipped } from '../../desk/archives/support/archives.ts';
import { runCli, runCliOnTerminal } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

/** Writes an archive as its tool does; returns where it is. */
function written(name: string): string {
  const archive = archives[name];
  if (!archive) throw new Error(name);
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  if (archive.isZip) {
    writeFileSync(join(folder, 'export.zip'), zipped(archive));
    return join(folder, 'export.zip');
  }
  for (const [path, content] of Object.entries(archive.files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const [only, ...others] = Object.keys(archive.files);
  return others.length === 0 ? join(folder, only ?? '') : folder;
}

function issuesIn(library: string): Issue[] {
  return readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => {
      const parsed = parseIssue(readFileSync(join(library, name, 'issue.json'), 'utf8'));
      if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
      return parsed.issue;
    });
}

/** What an issue's list in the app shows of it. */
function summary(issue: Issue): string {
  const { title = '', subject = '', date = '' } = mastheadOf(issue) ?? {};
  const { sent, origin = '' } = issue;
  const stored = picturesIn(issue.blocks).filter(({ asset }) => asset !== '').length;
  const remote = picturesIn(issue.blocks).filter((picture) => picture.remote).length;
  return [
    date,
    title + (subject === '' ? '' : ` (${subject})`),
    sent ? `${sent.target} ${sent.date}` : 'draft',
    origin.replace(/[\da-f]{32}/, '#'),
    `${String(stored)}+${String(remote)}`,
  ].join(' | ');
}

test.each(Object.keys(archives))(
  '%s: each issue once, however often it is imported',
  async (name) => {
    const archive = written(name);
    const library = join(temporaryFolder(), 'library');
    const first = await runCli('import', archive, '--library', library);
    expect({ code: first.code, errors: first.errors }).toEqual({ code: 0, errors: [] });
    expect([
      ...issuesIn(library).map(summary).toSorted(),
      ...first.out.replaceAll(library, 'LIBRARY').split('\n'),
    ]).toMatchSnapshot();
    const before = readdirSync(library);
    const again = await runCli('import', archive, '--library', library);
    expect(again.out).toMatch(/^0 Ausgaben importiert in .*; \d Ausgaben? schon da\.$/m);
    expect(readdirSync(library)).toEqual(before);
  },
);

test.each([
  ['de', /^Importiere 1 von \d+ … /, /importiert in/],
  ['en', /^Importing 1 of \d+ … /, /imported into/],
  ['fr', /^Importing 1 of \d+ … /, /imported into/],
])('progress and report are in one language: %s', async (language, progress, report) => {
  const library = join(temporaryFolder(), 'library');
  const [name = ''] = Object.keys(archives);
  const read = await runCliOnTerminal(
    'import',
    written(name),
    '--library',
    library,
    '--language',
    language,
  );
  expect(read.progress[0]).toMatch(progress);
  expect(read.out).toMatch(report);
});
