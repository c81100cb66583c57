import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../build/targets.ts';
import { englishReason } from '../../../issue/file/englishReason.ts';
import { reasonSchema, type Reason } from '../../../issue/file/reason.ts';
import { english } from '../../../renderer/language/en/english.ts';
import { german } from '../../../renderer/language/de/german.ts';
import { whyNot } from '../../../renderer/language/whyNot.ts';

const cause = "EACCES: permission denied, open '/newsletter/issue.json'";
const folder = '/newsletter';

/** One of each, with words in it that only the command line may say. */
const reasons: readonly Reason[] = [
  { reason: 'not-json', line: 147, detail: 'Expected property name at position 9' },
  { reason: 'not-json', line: null, detail: 'Unexpected end of JSON input' },
  { reason: 'too-deep', levels: 200 },
  { reason: 'fields', fields: [{ field: 'mailTool', detail: 'Invalid option' }] },
  { reason: 'too-large', bytes: 70_000_000 },
  { reason: 'encoding', encoding: 'utf-16le' },
  { reason: 'encoding', encoding: null },
  { reason: 'document', kind: 'pages' },
  { reason: 'document', kind: 'old-office' },
  { reason: 'no-text' },
  { reason: 'torn' },
  { reason: 'newer', version: 2 },
  { reason: 'no-plain-file' },
  { reason: 'unreadable', cause },
  { reason: 'missing' },
  { reason: 'empty' },
  { reason: 'no-masthead' },
  { reason: 'no-picture' },
  { reason: 'broken-picture' },
  { reason: 'html-drawing' },
  { reason: 'unsupported-picture' },
  { reason: 'locked-picture' },
  { reason: 'costly-picture' },
  { reason: 'many-pixels', megapixels: 400, most: 200 },
  { reason: 'large-picture', megabytes: 120, most: 100 },
  { reason: 'no-folder', folder },
  { reason: 'no-library', folder },
  { reason: 'folder-unreadable', folder, cause },
  { reason: 'library-not-made', folder, cause },
];

test('every reason is said in German and in English, without words of the system or of a library', () => {
  expect(new Set(reasons.map(({ reason }) => reason))).toEqual(
    new Set(reasonSchema.options.map(({ shape }) => shape.reason.value)),
  );
  const said = reasons.map((why) => [german.reasons.file(why), english.reasons.file(why)]);
  expect(said.flat().join('\n')).not.toMatch(/Invalid option|Expected|Unexpected|permission/);
  expect(said.filter(([one, other]) => one === other)).toEqual([]);
  expect(said[0]).toEqual(['Ab Zeile 147 unlesbar', 'Unreadable from line 147 on']);
  expect(said[3]).toEqual(['Unverständlich: mailTool', 'Not understood: mailTool']);
  expect(german.reasons.file({ reason: 'unreadable', cause })).toMatch(/\(EACCES\)$/);
  expect(reasons.map(englishReason)).toContain('mailTool: Invalid option');
});

test('what was not done is said by its outcome, never in the words of the desk', () => {
  const why = 'There is no space left on the disk. (ENOSPC)';
  expect(whyNot({ outcome: 'disk-full', why }, german.reasons)).toBe('Die Festplatte ist voll.');
  expect(whyNot({ outcome: 'invalid', why: { reason: 'torn' } }, german.reasons)).toBe(
    'Zeichen darin sind zerstört.',
  );
  expect(german.status.failed['disk-full']).toBe('Nicht gespeichert: Die Festplatte ist voll.');
});

/** Where the desk's English words, or a fault's, are looked at without being shown. */
const notShown = [
  // Only hands on a reason, which is data.
  'renderer/panels/import/archive/archiveRun.ts',
  'renderer/app/FaultBoundary.tsx',
  'renderer/session/deskClient.ts',
  'renderer/session/postToDesk.ts',
  'renderer/session/issueSession.ts',
];

test('no part of the interface shows the words of the desk or of a fault', () => {
  const showing = globSync('renderer/**/*.{ts,tsx}', { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => {
      const code = readFileSync(join(projectRoot, file), 'utf8');
      return /error\.message|(?<!file\(\w+|why: \w+)\.why\b(?!\))/.test(code);
    });
  expect(showing.filter((file) => !notShown.includes(file))).toEqual([]);
});
