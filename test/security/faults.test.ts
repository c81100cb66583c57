import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addAsset } from '../../desk/assets/addAsset.ts';
import { bringAssets } from '../../desk/assets/bringAssets.ts';
import { keepPresent } from '../../desk/history/keepVersion.ts';
import { writeExport } from '../../desk/export/writeExport.ts';
import type { FileSystem } from '../../desk/files/fileSystem.ts';
import { IssueLocks } from '../../desk/leases/issueLocks.ts';
import { addIssue } from '../../desk/library/addIssue.ts';
import { createIssue } from '../../desk/issues/createIssue.ts';
import { duplicateIssue } from '../../desk/issues/duplicateIssue.ts';
import { libraryIn, type Library } from '../../desk/library/library.ts';
import { readPublication } from '../../desk/library/publicationFile.ts';
import { readIssue } from '../../desk/library/readIssue.ts';
import { trashIssue } from '../../desk/trash/trashIssue.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { changeRemembered } from '../../desk/preferences/preferencesStore.ts';
import { journalIn } from '../../desk/recovery/journalEntry.ts';
import { noteText } from '../../desk/recovery/noteText.ts';
import { settleEntry } from '../../desk/recovery/settleEntry.ts';
import { watchLibrary } from '../../desk/watch/watchLibrary.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { isThorough } from '../../build/testReport.ts';
import { faultyFileSystem, type Fault } from '../support/faultyFileSystem.ts';
import { pictures } from '../support/pictures.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { pictureIssue } from '../support/pictureIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';
const png = pictures.png.bytes;
const asset = `${contentHash(png)}.png`;
const issueText = serialiseIssue(pictureIssue({ [asset]: 'Ein Bild' }));

/** A library with one issue that has a picture, on a disk of the test's own, and another folder beside it. */
function setUp(fault?: Fault) {
  const folder = temporaryFolder();
  const home = join(folder, 'library');
  mkdirSync(join(home, id, 'assets'), { recursive: true });
  writeFileSync(join(home, id, 'issue.json'), issueText);
  writeFileSync(join(home, id, 'assets', asset), png);
  const { fileSystem, calls } = faultyFileSystem(fault);
  return {
    folder,
    library: libraryIn(home, fileSystem),
    data: join(folder, 'data'),
    fileSystem,
    calls,
  };
}
type SetUp = ReturnType<typeof setUp>;

interface Answer {
  readonly outcome: string;
  readonly why?: unknown;
}

async function exported(library: Library): Promise<Answer> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { publication } = await readPublication(library);
  return writeExport(
    { library, folder: read.folder, issue: read.issue, publication },
    { target: 'html' },
  );
}

const kept = { session: 'session-0001', id, base: 'none', text: 'typed', time: 1 };
const noted = ({ library, data, fileSystem }: SetUp) => {
  const { session, ...typed } = kept;
  return noteText(journalIn(data, fileSystem), library, session, typed);
};

const acts: Readonly<Record<string, (given: SetUp) => Promise<Answer>>> = {
  create: ({ library }) => createIssue(library),
  'create from': ({ library }) => createIssue(library, id),
  add: ({ library }) => addIssue(library, issueText),
  import: ({ library }) =>
    addIssue(library, issueText, async (folder) => {
      await bringAssets(library, join(library.folder, id, 'issue.json'), [asset], folder);
    }),
  duplicate: ({ library }) => duplicateIssue(library, id),
  export: ({ library }) => exported(library),
  trash: ({ library }) => trashIssue(library, id),
  'add picture': ({ library }) => addAsset(library, id, pictures.gif.bytes),
  preferences: async ({ data, fileSystem }) => {
    const store = preferencesFile(join(data, 'browser.json'), fileSystem);
    const failure = await changeRemembered(store, (all) => ({ ...all, port: 4711 }));
    return failure ?? { outcome: 'done' };
  },
  recovery: noted,
  'recovery, settled': async (given) => {
    const answer = await noted(given);
    if (answer.outcome !== 'kept') return answer;
    return settleEntry(journalIn(given.data, given.fileSystem), given.library, kept.session);
  },
};

/** Two of the system's codes; what each of them all is called is tested with `saveFile`. */
const causes: Readonly<Record<string, string>> = { EROFS: 'read-only', EIO: 'disk-error' };

/** All that lies in a folder, by name. */
const namesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();
const isSuccess = ({ outcome }: Answer) =>
  ['created', 'exported', 'added', 'done', 'kept', 'settled', 'trashed'].includes(outcome);

describe.each(Object.entries(acts))('%s with a fault in every call', (_, act) => {
  test.each(Object.entries(causes))('%s', async (code, cause) => {
    const whole = setUp();
    expect(isSuccess(await act(whole))).toBe(true);
    const calls = [...whole.calls];
    expect(calls.length).toBeGreaterThan(3);
    for (const at of calls.keys()) {
      // Alternately, and the other way round with the other code.
      const isTurn = (at + Object.keys(causes).indexOf(code)) % 2 > 0;
      for (const forGood of isThorough ? [false, true] : [isTurn]) {
        const fault = { at, call: calls[at], code, forGood };
        const given = setUp(fault);
        const before = namesIn(given.folder);
        const answer = await act(given);
        const after = namesIn(given.folder);
        // Looking for what need not be there, tidying up and letting go may fail: the work is done.
        if (isSuccess(answer)) continue;
        const isQuoted = ['invalid', 'failed'].includes(answer.outcome);
        const told = isQuoted ? JSON.stringify(answer.why) : answer.outcome;
        const expected: unknown = isQuoted ? expect.stringContaining(code) : cause;
        expect({ fault, told }).toEqual({ fault, told: expected });
        const added = after.filter((each) => !before.includes(each));
        // A disk that does nothing any more takes nothing back either: but no new issue may be seen there, unless whole.
        const issues = added.filter((each) => /^library[/\\][^./\\]+$/.test(each));
        const halfMade = issues.filter((each) => !after.includes(join(each, 'issue.json')));
        const left = forGood ? halfMade : added.filter(isOfLibrary);
        const gone = before.filter((each) => !after.includes(each));
        expect({ fault, left, gone }).toEqual({ fault, left: [], gone: [] });
      }
    }
  });
});

/** The app's own folders and histories, once made, stay. */
const isOfLibrary = (path: string) => path.startsWith('library') && !path.includes('.history');

describe('what works beside the author', () => {
  const everyFault = Object.keys(causes).map((code) => ({ at: 0, code, forGood: true }));

  test.each(everyFault)(
    'locks that cannot be written keep nobody from writing: $code',
    async (fault) => {
      const { fileSystem } = faultyFileSystem(fault);
      const locks = new IssueLocks(join(temporaryFolder(), 'open'), () => undefined, fileSystem);
      expect(await locks.take('/issue')).toBe(true);
      await locks.release('/issue');
    },
  );

  test('a fault in any one call of a lock neither blocks its holder nor stays behind', async () => {
    const count = async (fileSystem: FileSystem) => {
      const folder = join(temporaryFolder(), 'open');
      const locks = new IssueLocks(folder, () => undefined, fileSystem);
      const isTaken = await locks.take('/issue');
      await locks.release('/issue');
      return { isTaken, folder };
    };
    const { fileSystem, calls } = faultyFileSystem();
    await count(fileSystem);
    expect(calls).toContain('watch');
    for (const at of calls.keys()) {
      const { isTaken } = await count(faultyFileSystem({ at, code: 'EIO' }).fileSystem);
      expect({ at, isTaken }).toEqual({ at, isTaken: true });
    }
  });

  test.each(everyFault)(
    'a watcher that cannot watch goes its rounds and never throws: $code',
    async (fault) => {
      const { library } = setUp(fault);
      const stop = await watchLibrary(library, () => undefined);
      stop();
    },
  );
});

test('a version or a text that could not be kept leaves no folder', async () => {
  const keep = async (fault: Fault) => {
    const folder = temporaryFolder();
    const file = join(folder, 'issue.json');
    writeFileSync(file, 'Text');
    const { fileSystem, calls } = faultyFileSystem(fault);
    const journal = { folder: join(folder, 'app', 'recovery'), fileSystem };
    const library = { folder, fileSystem } as Library;
    const typed = { id: 'kw35', base: 'none', time: 1, text: 'Text' };
    const version = await keepPresent(file, fileSystem);
    const noted = await noteText(journal, library, 'session-1', typed);
    return { folder, journal, version, noted, calls };
  };
  const { calls } = await keep({ at: Infinity, code: 'ENOSPC' });
  for (const at of calls.keys()) {
    const { folder, journal, version, noted } = await keep({ at, code: 'ENOSPC' });
    const call = `${String(at)} ${String(calls[at])}`;
    for (const [outcome, place] of [
      [version.outcome, join(folder, '.history')],
      [noted.outcome, journal.folder],
    ] as const) {
      const names = existsSync(place) ? readdirSync(place) : undefined;
      // Where the last sync alone failed, the file is whole.
      if (outcome !== 'kept') expect([call, names]).not.toEqual([call, []]);
    }
  }
});
