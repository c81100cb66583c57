import { onTestFinished, vi } from 'vitest';
import type { Desk } from '../../desk/contract.ts';
import type { FileSystem } from '../../desk/files/fileSystem.ts';
import { libraryIn } from '../../desk/library/library.ts';
import { openIssue } from '../../desk/library/readIssue.ts';
import { saveIssue } from '../../desk/issues/saveIssue.ts';
import { journalIn } from '../../desk/recovery/journalEntry.ts';
import { listOffers } from '../../desk/recovery/listOffers.ts';
import { noteText } from '../../desk/recovery/noteText.ts';
import { settleEntry } from '../../desk/recovery/settleEntry.ts';

type OpenedDesk = Pick<
  Desk,
  'issue.open' | 'issue.save' | 'recovery.note' | 'recovery.list' | 'recovery.settle'
>;

/** What of the desk opens, saves and recovers issues, on file systems of the test's own for the library and the journal. */
export function deskOn(
  folders: { readonly library: string; readonly data: string },
  libraryDisk: FileSystem,
  journalDisk: FileSystem,
): OpenedDesk {
  const library = libraryIn(folders.library, libraryDisk);
  const journal = journalIn(folders.data, journalDisk);
  return {
    'issue.open': ({ id }) => openIssue(library, id),
    'issue.save': ({ id, text, revision }) => saveIssue(library, id, text, revision),
    'recovery.note': ({ session, time = 0, ...typed }) =>
      noteText(journal, library, session, { ...typed, time }),
    'recovery.list': async () => ({ offers: await listOffers(journal, library) }),
    'recovery.settle': ({ session }) => settleEntry(journal, library, session),
  };
}

/** Lets the renderer's code ask the desk that `current` gives, or none where that is undefined, until the test is over. */
export function bridgeDesk(current: () => OpenedDesk | undefined): void {
  const ask = (name: keyof OpenedDesk) => async (input: never) => {
    const desk = current();
    if (!desk) throw new Error('Nobody answers.');
    const procedure: (input: never) => Promise<unknown> = desk[name];
    return { ok: true, value: await procedure(input) };
  };
  const names: (keyof OpenedDesk)[] = [
    'issue.open',
    'issue.save',
    'recovery.note',
    'recovery.list',
    'recovery.settle',
  ];
  const desk = Object.fromEntries(names.map((name) => [name, ask(name)]));
  vi.stubGlobal('window', { setzkasten: { desk } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
