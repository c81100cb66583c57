import { join } from 'node:path';
import '../issue/language/allLanguages.ts';
import { archivesProcedures } from './archives/archivesProcedures.ts';
import { assetsProcedures } from './assets/assetsProcedures.ts';
import { readAsset, type AssetFile } from './assets/readAsset.ts';
import { chartsProcedures } from './charts/chartsProcedures.ts';
import type { DeskEvent, Handlers } from './contract.ts';
import { copiesProcedures } from './issues/copiesProcedures.ts';
import { issuesProcedures } from './issues/issuesProcedures.ts';
import { type DeskOptions } from './deskOptions.ts';
import { realFileSystem } from './files/fileSystem.ts';
import { makePrivate, privateFileSystem } from './files/privateFiles.ts';
import { allTurnsOver } from './files/turns.ts';
import { diagnosticsProcedures } from './diagnostics/diagnosticsProcedures.ts';
import { crashesIn, faultLog } from './diagnostics/faultLog.ts';
import { draftsProcedures } from './drafts/draftsProcedures.ts';
import { exportProcedures } from './export/exportProcedures.ts';
import { historyProcedures } from './history/historyProcedures.ts';
import { hostingProcedures } from './hosting/hostingProcedures.ts';
import { currentLibrary, viewOf } from './library/currentLibrary.ts';
import { openNamed, openOrMakeLibrary } from './library/openLibrary.ts';
import { libraryProcedures } from './library/libraryProcedures.ts';
import { Jobs } from './jobs/jobs.ts';
import { jobsProcedures } from './jobs/jobsProcedures.ts';
import { linksProcedures } from './links/linksProcedures.ts';
import { Leases } from './leases/leases.ts';
import { leasesProcedures } from './leases/leasesProcedures.ts';
import { mailProcedures } from './mail/mailProcedures.ts';
import { picturesProcedures } from './pictures/picturesProcedures.ts';
import { preferencesProcedures } from './preferences/preferencesProcedures.ts';
import { noSecretStore } from './preferences/secretStore.ts';
import { indexFolderIn } from './index/indexFolder.ts';
import { journalIn } from './recovery/journalEntry.ts';
import { recoveryProcedures } from './recovery/recoveryProcedures.ts';
import { searchProcedures } from './search/searchProcedures.ts';
import { spellingProcedures } from './spelling/spellingProcedures.ts';
import { trashProcedures } from './trash/trashProcedures.ts';
import { LibraryEvents, type EventListener } from './watch/libraryEvents.ts';

/** A desk, and what a face needs besides the contract. */
export interface OpenDesk {
  readonly desk: Handlers;
  /** Returns a picture of the open library, of an issue or shared, for an address by `assetAddress`. */
  readonly readAsset: (id: string | undefined, asset: string) => Promise<AssetFile | undefined>;
  /** Notifies a listener of changes to the open library's files; returns a function that unsubscribes. */
  readonly subscribe: (listener: EventListener) => () => void;
  /**
   * Makes the library that a path names the open one, if it is not. `mayLeave` is asked before another library is left:
   * the pages of its issues have to be saved.
   */
  readonly open: (path: string, mayLeave: () => Promise<boolean>) => Promise<OpenedPath>;
  /** Releases everything held by a page that is gone. */
  readonly leave: (page: string) => void;
  /** Resolves once no writes are pending: call it before the process exits. */
  readonly settle: () => Promise<void>;
  /** The same, and releases the files that are held open; a later request opens them again. */
  readonly close: () => Promise<void>;
}

/** The outcome of opening a path; `page` is the one that edits the issue. */
export type OpenedPath =
  | {
      readonly outcome: 'opened';
      readonly isOther: boolean;
      readonly id?: string;
      readonly page?: string;
    }
  | { readonly outcome: 'stayed' | 'invalid' };

/** Creates the desk behind a face. Reads nothing before the first request. */
export function openDesk(options: DeskOptions): OpenDesk {
  const { shell, preferences: store, secrets = noSecretStore, libraryFolder } = options;
  const { dataFolder, sharedFolder = dataFolder, fileSystem = realFileSystem } = options;
  const faults = options.faults ?? faultLog(crashesIn(dataFolder), fileSystem);
  const ownFiles = privateFileSystem(fileSystem);
  const journal = journalIn(dataFolder, ownFiles);
  const locksFolder = join(sharedFolder, 'open');
  const indexFolder = indexFolderIn(sharedFolder);
  const events = new LibraryEvents();
  const tell = (event: DeskEvent) => events.tell(event);
  const jobs = new Jobs(tell);
  const leases = new Leases(locksFolder, tell, ownFiles);
  const current = currentLibrary(
    store,
    (library) => {
      library.known.onChange = () => tell({ event: 'library-changed' });
      events.follow(library);
    },
    fileSystem,
    indexFolder,
    libraryFolder === undefined
      ? undefined
      : () => openOrMakeLibrary(libraryFolder, {}, fileSystem, indexFolder),
  );
  return {
    desk: {
      'app.start': async () => {
        const ours = [dataFolder, journal.folder, sharedFolder, locksFolder];
        await Promise.all(ours.map((folder) => makePrivate(folder, ownFiles)));
        const { preferences } = await store.read();
        const library = await current.get();
        // A library whose folder is gone counts as none, so that the app still starts.
        const view = library ? await viewOf(library, 'start').catch(() => null) : null;
        const { face, updateHost = null } = shell;
        return { face, library: view, preferences, updateHost };
      },
      ...preferencesProcedures(store),
      ...diagnosticsProcedures({
        shell,
        faults,
        preferences: async () => (await store.read()).preferences,
        library: async () => {
          const library = await current.get();
          return library && viewOf(library);
        },
      }),
      ...libraryProcedures({ ...options, indexFolder }, current, fileSystem),
      ...issuesProcedures(shell, journal, current),
      ...assetsProcedures(current, jobs),
      ...chartsProcedures,
      ...jobsProcedures(jobs),
      ...linksProcedures(jobs),
      ...exportProcedures(shell, current, fileSystem),
      ...trashProcedures(current),
      ...copiesProcedures(current),
      ...leasesProcedures(leases, current),
      ...historyProcedures(current),
      ...mailProcedures(store, secrets, current),
      ...spellingProcedures(shell, store, current),
      ...picturesProcedures(current, jobs),
      ...archivesProcedures(current, jobs),
      ...hostingProcedures(shell, store, secrets, current, fileSystem),
      ...draftsProcedures(secrets, current, jobs),
      ...recoveryProcedures(shell, journal, current, fileSystem),
      ...searchProcedures(current),
    },
    readAsset: async (id, asset) => {
      const library = await current.get();
      return library && readAsset(library, id, asset).catch(() => undefined);
    },
    open: async (path, mayLeave) => {
      const named = await openNamed(path, fileSystem, indexFolder);
      if (named.outcome === 'invalid') return { outcome: 'invalid' };
      const { library, id } = named;
      const isOther = (await current.get())?.folder !== library.folder;
      if (isOther) {
        if (!(await mayLeave())) return { outcome: 'stayed' };
        await current.adopt(library);
      }
      if (id === undefined) return { outcome: 'opened', isOther };
      const page = leases.holderOf(join(library.folder, id))?.page;
      return { outcome: 'opened', isOther, id, ...(page === undefined ? {} : { page }) };
    },
    subscribe: (listener) => events.subscribe(listener),
    leave: (page) => leases.leave(page),
    settle: allTurnsOver,
    close: async () => {
      await allTurnsOver();
      await current.close();
    },
  };
}
