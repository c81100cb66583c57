import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { projectRoot } from '../../build/targets.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { pictures } from '../support/pictures.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const count = 24;

/** Each post has a picture, which must be there when the issue is. */
function buttondownExport(): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `id-${String(index)}`,
      `Brief ${String(index)}`,
      '2024-03-04 06:00:00+00:00',
      String(index),
    ].join(','),
  );
  const texts = Array.from({ length: count }, (_, index) => [
    `emails/${String(index)}.md`,
    strToU8(`## Am Kai\n\nText ${String(index)}.\n\n![Kran](../media/kran.png)\n`),
  ]);
  return zipSync({
    'emails.csv': strToU8(['id,subject,publish_date,slug', ...rows].join('\n')),
    'media/kran.png': new Uint8Array(pictures.png.bytes),
    ...(Object.fromEntries(texts) as Record<string, Uint8Array>),
  });
}

test('killed at any moment and repeated, an import has each issue once, with its picture', async () => {
  const home = temporaryFolder();
  const archive = join(home, 'export.zip');
  const library = join(home, 'library');
  writeFileSync(archive, buttondownExport());
  const issues = () =>
    existsSync(library) ? readdirSync(library).filter((name) => name.startsWith('2024')) : [];
  const start = () =>
    spawn(
      process.execPath,
      [join(projectRoot, 'cli/main.ts'), 'import', archive, '--library', library],
      { stdio: 'ignore' },
    );
  // After the first issue, and in the middle of others: the process sees no warning.
  for (const atLeast of [1, 12]) {
    const child = start();
    const ended = once(child, 'exit');
    while (issues().length < atLeast && child.exitCode === null) await setTimeout(2);
    child.kill('SIGKILL');
    await ended;
  }
  const [code] = (await once(start(), 'exit')) as [number];
  expect(code).toBe(0);
  const origins = issues().map((name) => {
    const parsed = parseIssue(readFileSync(join(library, name, 'issue.json'), 'utf8'));
    if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
    const [picture] = picturesIn(parsed.issue.blocks);
    expect(readdirSync(join(library, name, 'assets'))).toEqual([picture?.asset]);
    return parsed.issue.origin;
  });
  expect(origins).toHaveLength(count);
  expect(new Set(origins).size).toBe(count);
  // What an earlier process left half-made is gone.
  expect(readdirSync(library).filter((name) => name.startsWith('.'))).toEqual([]);
});
