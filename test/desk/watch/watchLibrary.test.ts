import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { DeskEvent } from '../../../desk/contract.ts';
import { contentHash } from '../../../desk/files/contentHash.ts';
import { saveFile } from '../../../desk/files/saveFile.ts';
import { libraryIn } from '../../../desk/library/library.ts';
import { LibraryEvents } from '../../../desk/watch/libraryEvents.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const revision = (text: string) => contentHash(bytes(text));

/** A library with one issue, and the events about it from now on. */
async function watched() {
  const folder = temporaryFolder();
  const issue = join(folder, 'kw47', 'issue.json');
  mkdirSync(join(folder, 'kw47', 'assets'), { recursive: true });
  writeFileSync(issue, 'one');
  const told: DeskEvent[] = [];
  const events = new LibraryEvents();
  events.follow(libraryIn(folder));
  const stop = events.subscribe((event) => told.push(event));
  await events.settled();
  const changes = () => told.filter(({ event }) => event === 'issue-changed');
  const end = async () => {
    stop();
    await events.settled();
  };
  return { folder, issue, told, changes, end };
}

const patient = { timeout: 120_000, interval: 20 };

test('a file that is replaced whole, again and again, is told each time with its revision', async () => {
  const { issue, changes, end } = await watched();
  for (const text of ['two', 'three', 'four']) {
    await saveFile(issue, bytes(text), { keepHistory: true });
    await vi.waitFor(() => {
      expect(changes().at(-1)).toEqual({
        event: 'issue-changed',
        id: 'kw47',
        revision: revision(text),
      });
    }, patient);
  }
  await end();
});

test('a file that is written in place, deleted and made anew is told', async () => {
  const { issue, changes, end } = await watched();
  const last = async (found: string | null) => {
    await vi.waitFor(() => {
      expect(changes().at(-1)).toMatchObject({ revision: found });
    }, patient);
  };
  writeFileSync(issue, 'by another program');
  await last(revision('by another program'));
  rmSync(issue);
  await last(null);
  writeFileSync(issue, 'back again');
  await last(revision('back again'));
  await end();
});

test('a new issue, a renamed one and the publication are told as changes of the library', async () => {
  const { folder, told, end } = await watched();
  for (const act of [
    () => mkdirSync(join(folder, 'kw48')),
    () => {
      renameSync(join(folder, 'kw48'), join(folder, 'kw49'));
    },
    () => {
      writeFileSync(join(folder, 'publication.json'), '{}');
    },
  ]) {
    told.length = 0;
    act();
    await vi.waitFor(() => {
      expect(told).toContainEqual({ event: 'library-changed' });
    }, patient);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  await end();
});

test('pictures, old versions and temporary files are not told, nor anything once nobody listens', async () => {
  const { folder, issue, told, end } = await watched();
  writeFileSync(join(folder, 'kw47', 'assets', 'a.png'), '');
  writeFileSync(join(folder, 'kw47', '.issue.json.0123456789ab.setzkasten-tmp'), '');
  mkdirSync(join(folder, 'kw47', '.history'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toEqual([]);
  await end();
  writeFileSync(issue, 'two');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toEqual([]);
});
