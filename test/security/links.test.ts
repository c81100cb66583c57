import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { confineTo } from '../../desk/files/confined.ts';
import { realFileSystem, type FileSystem } from '../../desk/files/fileSystem.ts';
import { saveFile } from '../../desk/files/saveFile.ts';
import type { Handlers } from '../../desk/contract.ts';
import { openDesk } from '../../desk/desk.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';
let library: string;
let outside: string;
let desk: Handlers;
let shown: string[];

beforeEach(async () => {
  const folder = temporaryFolder();
  library = join(folder, 'library');
  outside = join(folder, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'private.txt'), 'theirs');
  // Old enough, and named as what the sweep removes.
  const old = join(outside, '.a.0123456789ab.setzkasten-tmp');
  writeFileSync(old, 'theirs');
  utimesSync(old, new Date(0), new Date(0));
  shown = [];
  ({ desk } = openDesk({
    shell: { face: 'electron', reveal: (path) => Promise.resolve(void shown.push(path)) },
    preferences: preferencesFile(join(folder, 'preferences.json')),
    dataFolder: join(folder, 'data'),
    documentsFolder: folder,
    samplesFolder: folder,
    libraryFolder: library,
  }));
  await desk['app.start']({});
  await desk['issue.add']({ text: smallIssueText('Eins', '2025-08-25') });
});

/** Another desk with the library, and files of its own in a folder of that name. */
function openAnother(name: string, fileSystem = realFileSystem) {
  return openDesk({
    shell: { face: 'browser' },
    preferences: preferencesFile(join(library, '..', `${name}.json`)),
    dataFolder: join(library, '..', name),
    documentsFolder: library,
    samplesFolder: library,
    libraryFolder: library,
    fileSystem,
  });
}

/** The real file system, with `before` called before each call. */
function watchedFileSystem(before: () => void): FileSystem {
  return Object.fromEntries(
    Object.entries(realFileSystem).map(([name, call]) => [
      name,
      (...given: never[]) => {
        before();
        return (call as (...all: never[]) => unknown)(...given);
      },
    ]),
  ) as unknown as FileSystem;
}

/** What lies outside, name and bytes: nothing may come, go or change there. */
const found = () =>
  readdirSync(outside, { recursive: true, withFileTypes: true }).map((entry) => [
    entry.name,
    entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'utf8') : '',
  ]);

/** A link in the library's folder that leads outside. */
function link(...at: string[]): void {
  const path = join(library, ...at);
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, `${path}.moved`);
  symlinkSync(outside, path, process.platform === 'win32' ? 'junction' : 'dir');
}

const change = async () => {
  const opened = await desk['issue.open']({ id });
  if (opened.outcome !== 'opened') throw new Error(opened.outcome);
  const text = opened.text.replace('"Eins"', '"Zwei"');
  return desk['issue.save']({ id, text, revision: opened.revision });
};
const bytes = pictures.png.bytes.toString('base64');

const writes: readonly [name: string, at: string[], act: () => Promise<{ outcome: string }>][] = [
  ['export', [id, 'export'], () => desk['issue.export']({ id, target: 'html' })],
  [
    'export of a target',
    [id, 'export', 'html'],
    () => desk['issue.export']({ id, target: 'html' }),
  ],
  ['assets', [id, 'assets'], () => desk['asset.add']({ id, bytes })],
  ['shared assets', ['assets'], () => desk['publication.addAsset']({ bytes })],
  ['history', [id, '.history'], change],
  ['trash', ['.trash'], () => desk['issue.trash']({ id })],
];

describe.each(writes)('%s that leads outside', (_, at, act) => {
  test('is not written through, and the answer says so', async () => {
    const before = found();
    link(...at);
    expect(await act()).toMatchObject({ outcome: 'outside', why: expect.stringContaining('link') });
    expect(found()).toEqual(before);
    expect(existsSync(join(library, id, 'issue.json'))).toBe(true);
    expect(lstatSync(join(library, ...at)).isSymbolicLink()).toBe(true);
  });
});

test('the sweep, thinning, listing and reading go through no link', async () => {
  const before = found();
  link(id, '.history');
  link('linked-issue');
  writeFileSync(join(outside, 'issue.json'), smallIssueText('Fremd', '2025-09-01'));
  const withIssue = found();
  const { desk: again } = openAnother('other');
  const started = await again['app.start']({});
  expect(started.library?.issues.map((issue) => issue.id)).toEqual([id]);
  expect(await again['history.list']({ id })).toEqual({ outcome: 'listed', versions: [] });
  expect(await again['issue.open']({ id: 'linked-issue' })).toEqual({ outcome: 'missing' });
  expect(found()).toEqual(withIssue);
  expect(withIssue.length).toBe(before.length + 1);
});

test('the file manager is shown nothing behind a link', async () => {
  link(id, 'export');
  mkdirSync(join(outside, 'eml'));
  expect(await desk['issue.reveal']({ id, target: 'eml' })).toMatchObject({ outcome: 'outside' });
  expect(shown).toEqual([]);
});

test.each(['a', 'a/b', 'a/b/c'])('nothing behind a link at %s is looked at', async (at) => {
  const asked: string[] = [];
  const spied: FileSystem = {
    ...realFileSystem,
    stat: (path) => {
      asked.push(path);
      return realFileSystem.stat(path);
    },
  };
  link(...at.split('/'));
  const file = join(library, 'a', 'b', 'c', 'd', 'file.txt');
  const fileSystem = confineTo(library, spied);
  const calls = [fileSystem.read, fileSystem.stat, fileSystem.list, fileSystem.unlink];
  for (const call of [...calls, fileSystem.makeFolder])
    await expect(call(file)).rejects.toMatchObject({ code: 'OUTSIDE' });
  const behind = join(library, at) + sep;
  expect(asked.filter((path) => path.startsWith(behind))).toEqual([]);
});

describe('a folder that becomes a link between look and write', () => {
  /** At each call in turn, `folder` turns into a link that leads outside. */
  async function turningAt(turn: number, act: (fileSystem: FileSystem) => Promise<unknown>) {
    const folder = join(library, id, 'turning');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'file.txt'), 'old');
    let calls = 0;
    const watched = watchedFileSystem(() => {
      if (calls++ !== turn) return;
      renameSync(folder, `${folder}-${String(turn)}`);
      symlinkSync(outside, folder);
    });
    const outcome = await act(confineTo(library, watched));
    const hasTurned = calls > turn;
    if (hasTurned) {
      // Remove the link, so that the next round starts clean.
      renameSync(folder, join(library, id, `link-${String(turn)}`));
    }
    return { outcome, hasTurned };
  }

  test('gets nothing, whichever call it is', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows moves no folder in which a file is open');
    const before = found();
    for (let turn = 0; ; turn += 1) {
      const { outcome, hasTurned } = await turningAt(turn, (fileSystem) =>
        saveFile(join(library, id, 'turning', 'file.txt'), Buffer.from('ours'), {
          keepHistory: true,
          fileSystem,
        }),
      );
      expect([turn, found()]).toEqual([turn, before]);
      if (!hasTurned) {
        expect(outcome).toMatchObject({ outcome: 'saved' });
        expect(turn).toBeGreaterThan(10);
        break;
      }
    }
  });
});

const trashed = '2025-08-20T08-00-00-000Z-alt';

const moves: readonly [name: string, act: (given: Handlers) => Promise<unknown>][] = [
  ['to the trash', (given) => given['issue.trash']({ id })],
  ['out of the trash', (given) => given['trash.restore']({ name: trashed })],
  ['from the trash for good', (given) => given['trash.delete']({ names: [trashed] })],
];

describe.each(moves)('what goes %s', (_, act) => {
  test('leaves alone what lies outside, whenever the trash becomes a link', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows moves no folder in which a file is open');
    mkdirSync(join(outside, trashed));
    writeFileSync(join(outside, trashed, 'issue.json'), 'theirs');
    const before = found();
    const trash = join(library, '.trash');
    const kept = join(library, '..', 'kept');
    for (let turn = 0, hasTurned = true; hasTurned; turn += 1) {
      hasTurned = false;
      let calls = -Infinity;
      mkdirSync(join(trash, trashed), { recursive: true });
      writeFileSync(join(trash, trashed, 'issue.json'), smallIssueText('Alt', '2025-08-18'));
      if (existsSync(join(library, id))) cpSync(join(library, id), kept, { recursive: true });
      else cpSync(kept, join(library, id), { recursive: true });
      const turning = watchedFileSystem(() => {
        if (calls++ !== turn) return;
        hasTurned = true;
        renameSync(trash, join(library, '..', `trash-${String(turn)}`));
        symlinkSync(outside, trash);
      });
      const { desk: turned, settle } = openAnother('turning', turning);
      await turned['app.start']({});
      calls = 0;
      await act(turned);
      await settle();
      expect([turn, found()]).toEqual([turn, before]);
      rmSync(trash, { recursive: true });
      rmSync(join(library, 'alt'), { recursive: true, force: true });
    }
  }, 60_000);
});

test('a pipe among the pictures is neither read nor copied, nor waited for', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no pipes in folders');
  mkdirSync(join(library, id, 'assets'));
  execFileSync('mkfifo', [join(library, id, 'assets', 'pipe')]);
  execFileSync('mkfifo', [join(library, id, 'assets', `${'0'.repeat(64)}.png`)]);
  const copied = await desk['issue.duplicate']({ id });
  if (copied.outcome !== 'created') throw new Error(copied.outcome);
  expect(readdirSync(join(library, copied.id, 'assets'))).toEqual([]);
  const pipe = `${'0'.repeat(64)}.png`;
  expect(await desk['asset.inspect']({ id, assets: [pipe] })).toEqual({
    outcome: 'inspected',
    files: { [pipe]: null },
  });
});
