import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { allTurnsOver } from '../../../desk/files/turns.ts';
import { listVersions } from '../../../desk/history/listVersions.ts';
import { readVersion } from '../../../desk/history/readVersion.ts';
import { thinHistory } from '../../../desk/history/thinHistory.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import type { Library } from '../../../desk/library/library.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import type { Sent } from '../../../issue/issue.ts';
import { faultyFileSystem } from '../../support/faultyFileSystem.ts';
import { onDay } from '../../support/onDay.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';
import { smallIssue, smallIssueText } from '../../support/smallIssue.ts';
import { nameVersion } from '../../../desk/history/historyProcedures.ts';

async function versionsIn(library: Library, id: string) {
  const listed = await listVersions(library, id);
  return listed.outcome === 'listed' ? listed.versions : expect.fail(listed.outcome);
}

/** A library with an issue, and `save`, which writes a version of it as of a time. */
async function withIssue() {
  const library = await openTestLibrary();
  const added = await addIssue(library, smallIssueText('Null', '2025-08-25'));
  if (added.outcome !== 'created') return expect.fail(JSON.stringify(added.why));
  const { id } = added;
  const path = join(library.folder, id, 'issue.json');
  const present = () => readFileSync(path, 'utf8');
  const save = async (title: string, time?: string, sent?: Sent, into: Library = library) => {
    const revision = contentHash(readFileSync(path));
    const text = serialiseIssue({ ...smallIssue(title, '2025-08-25'), ...(sent && { sent }) });
    const saved = await saveIssue(into, id, text, revision);
    expect(saved.outcome).toBe('saved');
    await allTurnsOver();
    if (time !== undefined) utimesSync(path, new Date(time), new Date(time));
  };
  const kept = async () =>
    Promise.all(
      (await versionsIn(library, id)).map(async ({ version, name, isSent }) => {
        const read = await readVersion(library, id, version);
        const title = read.outcome === 'read' && /"title": "(.*?)"/.exec(read.text)?.[1];
        return [title, ...(name ? [name] : []), ...(isSent ? ['sent'] : [])].join(' ');
      }),
    );
  utimesSync(path, new Date('2025-08-20T07:00:00Z'), new Date('2025-08-20T07:00:00Z'));
  return { library, id, path, save, kept, present };
}

test('lists what was kept, newest first, with its time, words and size', async () => {
  onDay('2025-08-25');
  const { library, id, save, kept } = await withIssue();
  await save('Eins und mehr', '2025-08-20T07:30:00.250Z');
  await save('Zwei');
  expect(await kept()).toEqual(['Eins und mehr', 'Null']);
  const [newest] = await versionsIn(library, id);
  expect(newest).toEqual({
    version: expect.stringMatching(/^2025-08-20T07-30-00-250Z-[0-9a-f]{8}$/) as string,
    time: Date.parse('2025-08-20T07:30:00.250Z'),
    name: '',
    isSent: false,
    words: 11,
    bytes: Buffer.byteLength(smallIssueText('Eins und mehr', '2025-08-25')),
    problem: null,
  });
  expect(await listVersions(library, '../elsewhere')).toEqual({ outcome: 'missing' });
  expect(await readVersion(library, id, '../issue')).toEqual({ outcome: 'missing' });
});

describe('a name', () => {
  test('keeps the present version, whatever comes after, and is taken away again', async () => {
    onDay('2025-08-25');
    const { library, id, path, save, kept, present } = await withIssue();
    await save('Eins', '2025-08-20T07:30:00Z');
    const text = present();
    const named = await nameVersion(library, { id, name: 'vor dem Lektorat „1/2“' });
    writeFileSync(path, text.replace('Eins', 'EINS'));
    utimesSync(path, new Date('2025-08-20T07:30:00Z'), new Date('2025-08-20T07:30:00Z'));
    for (const minute of [31, 32, 33]) {
      await save(String(minute), `2025-08-20T07:${String(minute)}:00Z`);
    }
    await save('Heute');
    expect(await kept()).toEqual(['33', 'Eins vor dem Lektorat „1/2“', 'Null']);
    if (named.outcome !== 'named') return expect.fail(named.outcome);
    expect(await readVersion(library, id, named.version)).toEqual({ outcome: 'read', text });
    await nameVersion(library, { id, version: named.version, name: 'anders' });
    expect(await kept()).toEqual(['33', 'Eins anders', 'Null']);
    await nameVersion(library, { id, version: named.version, name: '' });
    await save('Morgen');
    expect(await kept()).toEqual(['Heute', '33', 'Null']);
  });

  test('is for what is there', async () => {
    const { library, id } = await withIssue();
    const version = '2025-08-20T07-30-00-250Z-00000000';
    expect(await nameVersion(library, { id, version, name: 'x' })).toEqual({ outcome: 'missing' });
    expect(await nameVersion(library, { id: 'gone', name: 'x' })).toEqual({ outcome: 'missing' });
  });

  test('that cannot be written is a failure, and a damaged one still protects', async () => {
    onDay('2025-08-25');
    const { library, id, path, save, kept } = await withIssue();
    const { fileSystem } = faultyFileSystem({ at: 4, code: 'ENOSPC', forGood: true });
    expect(await nameVersion({ ...library, fileSystem }, { id, name: 'x' })).toMatchObject({
      outcome: 'disk-full',
    });
    await save('Eins', '2025-08-20T07:30:00Z');
    const named = await nameVersion(library, { id, name: 'gut' });
    if (named.outcome !== 'named') return expect.fail(named.outcome);
    writeFileSync(join(path, '..', '.history', `${named.version}.name`), Buffer.of(0xff));
    await save('Zwei', '2025-08-20T07:31:00Z');
    await save('Drei');
    expect(await kept()).toEqual(['Zwei', 'Eins', 'Null']);
  });
});

describe('the version that was sent', () => {
  const sent = { date: '2025-08-25', target: 'beehiiv' };

  test('is kept for ever, the first with its mark', async () => {
    onDay('2025-08-25');
    const { save, kept } = await withIssue();
    await save('Fast', '2025-08-20T07:30:00Z');
    await save('Verschickt', undefined, sent);
    expect(await kept()).toEqual(['Verschickt sent', 'Fast', 'Null']);
    await save('Nachher', '2025-08-20T07:50:00Z', sent);
    await save('Später', undefined, { ...sent, date: '2025-08-26' });
    await save('Zuletzt');
    onDay('2028-08-25');
    await save('Jahre danach');
    expect(await kept()).toEqual(['Zuletzt', 'Später sent', 'Verschickt sent', 'Nachher', 'Null']);
  });

  test('that could not be kept does not fail the save, and is kept at the next', async () => {
    onDay('2025-08-25');
    const { library, save, kept } = await withIssue();
    const real = library.fileSystem;
    const isHistory = (path: string) => path.includes('.history');
    const broken = {
      ...real,
      list: (path: string) => (isHistory(path) ? Promise.reject(new Error('no')) : real.list(path)),
      rename: (from: string, to: string) =>
        isHistory(to) ? Promise.reject(new Error('no')) : real.rename(from, to),
    };
    await save('Eins', undefined, sent, { ...library, fileSystem: broken });
    expect(await kept()).toEqual(['Null']);
    await save('Zwei', undefined, sent);
    expect((await kept()).filter((title) => title.endsWith('sent'))).toEqual(['Zwei sent']);
  });
});

describe('thinning', () => {
  test('follows a save, leaves what is no version alone, and takes what an interrupted one left', async () => {
    onDay('2025-08-25');
    const { path, save, kept } = await withIssue();
    const folder = join(path, '..', '.history');
    mkdirSync(folder);
    const others = [
      '2025-08-20T07-10-00-000Z.json',
      'notes.txt',
      '2025-08-20T07-10-00-000Z-abc.json',
    ];
    for (const name of others) writeFileSync(join(folder, name), '');
    const stale = `.x.json.0123456789ab.setzkasten-tmp`;
    writeFileSync(join(folder, stale), '');
    utimesSync(join(folder, stale), 0, 0);
    for (const minute of [10, 20, 30, 40])
      await save(String(minute), `2025-08-20T07:${String(minute)}:00Z`);
    await save('Heute');
    expect(await kept()).toEqual(['40', 'Null']);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(others));
    expect(readdirSync(folder)).not.toContain(stale);
  });

  test('that fails fails no save, and never rejects', async () => {
    const { library, path, save, present } = await withIssue();
    const real = library.fileSystem;
    const failing = {
      ...real,
      list: () => Promise.reject(new Error('no')),
      unlink: (file: string) =>
        file.includes('.history') ? Promise.reject(new Error('no')) : real.unlink(file),
    };
    await save('Eins', undefined, undefined, { ...library, fileSystem: failing });
    expect(present()).toContain('Eins');
    for (const code of ['EIO', 'EACCES']) {
      for (const at of [0, 1, 2, 3]) {
        const { fileSystem } = faultyFileSystem({ at, code, forGood: true });
        await expect(thinHistory(path, fileSystem)).resolves.toBeUndefined();
      }
    }
  });
});
