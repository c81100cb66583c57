import { basename } from 'node:path';
import type { Library } from './library.ts';
import type { LibraryView, libraryContract } from './libraryContract.ts';
import { openLibrary, type OpenedLibrary } from './openLibrary.ts';
import { newLibraries, readPublication } from './publicationFile.ts';
import { changeRemembered, type PreferencesStore } from '../preferences/preferencesStore.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { messageOf } from '../files/fileErrors.ts';
import { writeFailureOf } from '../files/writeFailure.ts';
import type { WriteFailure } from '../files/writeFailureContract.ts';
import type { OutputOf } from '../procedure.ts';

/** The answer to a request about something that the open library does not contain. */
export const missing = { outcome: 'missing' } as const;

/** The answer to a request that needs a library while none is open. */
export const noLibrary: WriteFailure = { outcome: 'folder-gone', why: 'No library is open.' };

/** The open library: one at a time, remembered for the next start. */
export interface CurrentLibrary {
  /** Returns the open library; initially the one that was open last. Undefined if there is none. */
  get(): Promise<Library | undefined>;
  /** Makes a library the current one. Returns the one that is open now: the same as before if it has the same folder. */
  adopt(library: Library): Promise<Library>;
  /**
   * Makes the library that `open` returns the current one, and returns its view. If there is none, or `leave` does not
   * allow to leave the current one for it, that one stays.
   */
  change(
    open: () => Promise<OpenedLibrary>,
    leave?: () => Promise<boolean>,
  ): Promise<OutputOf<typeof libraryContract, 'library.list'>>;
  /** Returns a procedure of the open library, which answers `otherwise` while there is none. */
  within<Request, Answer, Otherwise>(
    otherwise: Otherwise,
    work: (library: Library, request: Request) => Answer | Promise<Answer>,
  ): (request: Request) => Promise<Answer | Otherwise>;
  /** The same, and answers why the disk failed if the work rejects. */
  attempt<Request, Answer, Otherwise>(
    otherwise: Otherwise,
    work: (library: Library, request: Request) => Promise<Answer>,
  ): (request: Request) => Promise<Answer | Otherwise | WriteFailure>;
  /** Releases the files of the open library's index; a later request opens them again. */
  close(): Promise<void>;
}

/**
 * Starts with the library that `first` returns, else the remembered one, if it still opens. Calls `isOpen` with each
 * library that is opened.
 */
export function currentLibrary(
  store: PreferencesStore,
  isOpen: (library: Library) => void,
  fileSystem: FileSystem,
  indexFolder: string,
  first?: () => Promise<OpenedLibrary>,
): CurrentLibrary {
  let current: Promise<Library | undefined> | undefined;

  const get = () => (current ??= start());

  async function start(): Promise<Library | undefined> {
    const { libraryFolder } = await store.read();
    if (!first && libraryFolder === undefined) return undefined;
    const opened = await (first?.() ?? openLibrary(libraryFolder ?? '', fileSystem, indexFolder));
    if (opened.outcome !== 'opened') return undefined;
    if (first) await remember(opened.library);
    isOpen(opened.library);
    return opened.library;
  }

  /** A library that cannot be remembered is asked for again at the next start. */
  async function remember({ folder }: Library): Promise<void> {
    await changeRemembered(store, (all) => ({ ...all, libraryFolder: folder }));
  }

  async function adopt(library: Library): Promise<Library> {
    const before = await get();
    const kept = before?.folder === library.folder ? before : library;
    if (kept !== before) void before?.known.close();
    current = Promise.resolve(kept);
    isOpen(kept);
    await remember(kept);
    return kept;
  }

  const within: CurrentLibrary['within'] = (otherwise, work) => async (request) => {
    const library = await get();
    return library ? work(library, request) : otherwise;
  };

  return {
    get,
    adopt,
    within,
    attempt: (otherwise, work) =>
      within(otherwise, (library, request) => work(library, request).catch(writeFailureOf)),
    change: async (open, leave) => {
      const opened = await open();
      if (opened.outcome !== 'opened') return opened;
      const before = await get();
      const isOther = before !== undefined && before.folder !== opened.library.folder;
      if (isOther && leave && !(await leave())) return { outcome: 'cancelled' };
      return listed(await adopt(opened.library));
    },
    close: async () => {
      const library = await current?.catch(() => undefined);
      await library?.known.close();
    },
  };
}

/**
 * Returns the library as the renderer shows it; for the `start` of the app, as it was known last, except for its first
 * issues.
 */
export async function viewOf(library: Library, at?: 'start'): Promise<LibraryView> {
  const { known } = library;
  const { publication, problem, revision } = await readPublication(library);
  const issues = await (at === 'start' ? known.first(publication) : known.list(publication));
  return {
    name: publication.name || basename(library.folder),
    asksName: publication.name.trim() === '' && newLibraries.has(library.folder),
    publication,
    publicationProblem: problem,
    publicationRevision: revision,
    issues: [...issues],
    copies: [...known.copies],
  };
}

/** The same as an outcome: a missing folder is returned, not thrown. */
export async function listed(
  library: Library,
): Promise<OutputOf<typeof libraryContract, 'library.list'>> {
  try {
    return { outcome: 'opened', library: await viewOf(library) };
  } catch (error) {
    return {
      outcome: 'invalid',
      why: { reason: 'folder-unreadable', folder: library.folder, cause: messageOf(error) },
    };
  }
}
