import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { largestTextBytes } from '../../../desk/files/readText.ts';
import { listVersions } from '../../../desk/history/listVersions.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssueText } from '../../support/smallIssue.ts';
import { nameVersion } from '../../../desk/history/historyProcedures.ts';

const whole = smallIssueText('Größe – „Übung“', '2025-08-25', 'Ein Absatz über Äpfel.');
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

/** A library with an issue whose file has these bytes. */
async function withFile(bytes: Uint8Array) {
  const library = await openTestLibrary();
  const added = await addIssue(library, whole);
  if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
  const path = join(library.folder, added.id, 'issue.json');
  writeFileSync(path, bytes);
  return { library, id: added.id, path };
}

describe('a damaged file opens as far as it can be understood, and is not touched', () => {
  const bytes = Buffer.from(whole);
  const cut = bytes.subarray(0, bytes.indexOf('Äpfel'));
  const text = (change: (text: string) => string) => Buffer.from(change(whole));
  const asBefore = expect.stringMatching(/Größe – „Übung“[^]*Ein Absatz über/) as string;
  test.each([
    ['cut off', cut, 'broken', asBefore],
    ['cut off within a letter', bytes.subarray(0, cut.length + 1), 'broken', asBefore],
    ['zeros at its end', Buffer.concat([cut, Buffer.alloc(300)]), 'broken', asBefore],
    [
      'one byte wrong',
      Buffer.concat([cut, Buffer.of(0xff), bytes.subarray(cut.length)]),
      'broken',
      asBefore,
    ],
    ['another format', text((all) => all.replace('setzkasten-issue', 'x')), 'broken', asBefore],
    ['no id', text((all) => all.replace(/"id": "[^"]*",/, '')), 'broken', asBefore],
    ['UTF-16', utf16(`\uFEFF${whole}`, true), 'encoding', whole],
    ['UTF-16, big-endian', utf16(`\uFEFF${whole}`, false), 'encoding', whole],
    ['UTF-16 without a mark', utf16(whole, true), 'encoding', whole],
    [
      'Windows-1252',
      Buffer.from(whole.replaceAll(/[–„“]/g, '-'), 'latin1'),
      'encoding',
      whole.replaceAll(/[–„“]/g, '-'),
    ],
  ])('%s', async (_, damaged, damage, understood) => {
    const { library, id, path } = await withFile(damaged);
    expect(await openIssue(library, id)).toMatchObject({
      outcome: 'damaged',
      id,
      revision: contentHash(damaged),
      damage,
      text: understood,
      canBeRepaired: true,
    });
    expect([readFileSync(path).equals(damaged), existsSync(join(path, '..', '.history'))]).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    ['nothing', Buffer.of()],
    ['zeros', Buffer.alloc(4000)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['a web page', Buffer.from('<!doctype html><title>Not found</title>')],
    ['lists in lists', Buffer.from('['.repeat(100_000))],
  ])('%s is nothing to understand', async (_, damaged) => {
    const { library, id } = await withFile(damaged);
    expect(await openIssue(library, id)).toMatchObject({
      outcome: 'damaged',
      canBeRepaired: false,
      revision: contentHash(damaged),
    });
  });

  test('a file too large for a text is known by its hash alone', async () => {
    const { library, id, path } = await withFile(Buffer.from(whole));
    truncateSync(path, largestTextBytes + 1);
    const opened = await openIssue(library, id);
    expect(opened).toMatchObject({ outcome: 'damaged', damage: 'too-large', canBeRepaired: false });
    expect(opened).toMatchObject({ text: undefined });
  });

  test('a newer version’s is shown, and not offered to be repaired', async () => {
    const { library, id } = await withFile(
      text((all) => all.replace(/"version": \d+/, '"version": 9').slice(0, -4)),
    );
    expect(await openIssue(library, id)).toMatchObject({
      outcome: 'damaged',
      canBeRepaired: false,
    });
  });
});

test('a byte order mark is no damage', async () => {
  const { library, id } = await withFile(Buffer.from(`\uFEFF${whole}`));
  expect(await openIssue(library, id)).toMatchObject({ outcome: 'opened', text: `\uFEFF${whole}` });
});

test('repaired, the damaged bytes stay in the history for ever', async () => {
  const damaged = Buffer.concat([Buffer.from(whole.slice(0, 400)), Buffer.of(0xff, 0, 0)]);
  const { library, id, path } = await withFile(damaged);
  const opened = await openIssue(library, id);
  if (opened.outcome !== 'damaged' || opened.text === undefined) return expect.fail(opened.outcome);
  expect(await nameVersion(library, { id, name: 'Beschädigte Datei' })).toMatchObject({
    outcome: 'named',
  });
  expect(await saveIssue(library, id, opened.text, opened.revision)).toMatchObject({
    outcome: 'saved',
  });
  expect(await openIssue(library, id)).toMatchObject({ outcome: 'opened', text: opened.text });
  expect(await listVersions(library, id)).toMatchObject({
    versions: [{ name: 'Beschädigte Datei', bytes: damaged.length, problem: { reason: 'torn' } }],
  });
  const folder = join(path, '..', '.history');
  const kept = readdirSync(folder).find((name) => name.endsWith('.json')) ?? '';
  expect(readFileSync(join(folder, kept)).equals(damaged)).toBe(true);
});

test('what is no plain file is told', async () => {
  const library = await openTestLibrary();
  mkdirSync(join(library.folder, 'odd', 'issue.json'), { recursive: true });
  expect(await openIssue(library, 'odd')).toEqual({
    outcome: 'invalid',
    why: { reason: 'no-plain-file' },
  });
});
