import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isThorough } from '../../build/testReport.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { realFileSystem, type FileSystem } from '../../desk/files/fileSystem.ts';
import { english } from '../../renderer/language/en/english.ts';
import { german } from '../../renderer/language/de/german.ts';
import { IssueSession } from '../../renderer/session/issueSession.ts';
import { bridgeDesk, deskOn } from '../support/bridgedDesk.ts';
import { faultyFileSystem } from '../support/faultyFileSystem.ts';
import { smallIssue, smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const id = '2025-08-25-kw35';
const textWith = (words: string) => smallIssueText('KW35', '2025-08-25', words);
const [old, typed] = [textWith('alt'), textWith('getippt')];

/** What each way of failing is called, in both languages. */
const causes: Readonly<Record<string, { outcome: string; german: RegExp; english: RegExp }>> = {
  ENOSPC: { outcome: 'disk-full', german: /Festplatte ist voll/, english: /disk is full/ },
  EIO: { outcome: 'disk-error', german: /meldet einen Fehler/, english: /reports an error/ },
  EACCES: { outcome: 'read-only', german: /schreibgeschützt/, english: /write-protected/ },
  EROFS: { outcome: 'read-only', german: /schreibgeschützt/, english: /write-protected/ },
  EMFILE: { outcome: 'too-many-files', german: /zu viele Dateien/, english: /Too many files/ },
  EBUSY: { outcome: 'in-use', german: /anderes Programm/, english: /Another program/ },
  lost: { outcome: 'cut-short', german: /nicht alles angenommen/, english: /not accept all/ },
  none: { outcome: 'cut-short', german: /nicht alles angenommen/, english: /not accept all/ },
};

/** An issue on disk, open in a window in which something was typed. */
function openWindow() {
  const folder = temporaryFolder();
  const folders = { library: join(folder, 'library'), data: join(folder, 'data') };
  mkdirSync(join(folders.library, id), { recursive: true });
  const file = join(folders.library, id, 'issue.json');
  writeFileSync(file, old);
  const disks = { library: realFileSystem, journal: realFileSystem };
  bridgeDesk(() => deskOn(folders, disks.library, disks.journal));
  const issue = smallIssue('KW35', '2025-08-25', 'getippt');
  const loaded = { text: old, revision: contentHash(Buffer.from(old)) };
  const session = new IssueSession(id, loaded, () => issue, 'Probe');
  session.changed();
  const flushOn = async (library: FileSystem, journal = realFileSystem) => {
    Object.assign(disks, { library, journal });
    await session.flush();
    // What would be tried again by itself is tried by the test.
    session.close();
  };
  return { session, flushOn, onDisk: () => readFileSync(file, 'utf8') };
}

async function callsOfOneSave(): Promise<string[]> {
  const { flushOn } = openWindow();
  const { fileSystem, calls } = faultyFileSystem();
  await flushOn(fileSystem);
  return calls;
}

describe.each(Object.entries(causes))('%s', (code, cause) => {
  test('in every call of a save: nothing is torn, the window knows, and the author is told the cause', async () => {
    const usual = await callsOfOneSave();
    // Alternately, and the other way round with the next code.
    const turn = Object.keys(causes).indexOf(code);
    const ways = (at: number) => (isThorough ? [false, true] : [(at + turn) % 2 > 0]);
    const faults = usual.flatMap((call, at) =>
      ['lost', 'none'].includes(code) && call !== 'write'
        ? []
        : ways(at).map((forGood) => ({ at, call, code, forGood })),
    );
    // What comes after the folder was synced thins the history, and must not fail a save that is on disk.
    const onDiskAt = usual.lastIndexOf('close');
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      const { session, flushOn, onDisk } = openWindow();
      const { fileSystem } = faultyFileSystem(fault);
      await flushOn(fileSystem);
      const failure = session.failure.get();
      expect([old, typed]).toContain(onDisk());
      if (failure === null) {
        // A call that only looks may fail once.
        expect({ fault, saved: session.isSaved, text: onDisk() }).toEqual({
          fault,
          saved: true,
          text: typed,
        });
        expect(fault.forGood && fault.at <= onDiskAt).toBe(false);
        continue;
      }
      expect({ fault, outcome: failure.outcome }).toEqual({ fault, outcome: cause.outcome });
      expect([session.isSaved, session.state.get().kind]).toEqual([false, 'failed']);
      expect(['journal', 'file']).toContain(session.journal.kept.get());
      expect(german.status.failed[failure.outcome]).toMatch(cause.german);
      expect(english.status.failed[failure.outcome]).toMatch(cause.english);

      await flushOn(realFileSystem);
      expect([session.failure.get(), session.isSaved, onDisk()]).toEqual([null, true, typed]);
      expect(session.journal.kept.get()).toBe('file');
    }
  });

  test('in every call of the journal: the save goes on, and where both fail the author is told', async () => {
    const { fileSystem: full } = faultyFileSystem({ at: 0, code: 'ENOSPC', forGood: true });
    const { flushOn } = openWindow();
    const { fileSystem, calls } = faultyFileSystem();
    await flushOn(full, fileSystem);
    for (const at of calls.keys()) {
      const window = openWindow();
      const journal = faultyFileSystem({ at, code, forGood: true });
      await window.flushOn(full, journal.fileSystem);
      // The last calls come when the entry is there already.
      const kept = window.session.journal.kept.get();
      expect(['window', 'page', 'journal']).toContain(kept);
      if (at === 0 && !['lost', 'none'].includes(code)) expect(kept).not.toBe('journal');
      await window.flushOn(realFileSystem, journal.fileSystem);
      expect([window.session.isSaved, window.onDisk()]).toEqual([true, typed]);
    }
  });
});

test('a write that takes the bytes in pieces, and says so, is no failure', async () => {
  const { session, flushOn, onDisk } = openWindow();
  await flushOn(faultyFileSystem({ at: 0, code: 'short', forGood: true }).fileSystem);
  expect([session.failure.get(), session.isSaved, onDisk()]).toEqual([null, true, typed]);
});
