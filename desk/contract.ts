import { z } from 'zod';
import { archivesContract } from './archives/archivesContract.ts';
import { assetsContract } from './assets/assetsContract.ts';
import { chartsContract } from './charts/chartsContract.ts';
import { copiesContract } from './library/copiesContract.ts';
import { libraryContract, librarySchema } from './library/libraryContract.ts';
import { diagnosticsContract } from './diagnostics/diagnosticsContract.ts';
import { draftsContract } from './drafts/draftsContract.ts';
import { exportContract } from './export/exportContract.ts';
import { historyContract } from './history/historyContract.ts';
import { hostingContract } from './hosting/hostingContract.ts';
import { jobsContract } from './jobs/jobsContract.ts';
import { linksContract } from './links/linksContract.ts';
import { leasesContract } from './leases/leasesContract.ts';
import { issuesContract } from './issues/issuesContract.ts';
import { trashContract } from './trash/trashContract.ts';
import { mailContract } from './mail/mailContract.ts';
import { procedure, type Procedures } from './procedure.ts';
import { picturesContract } from './pictures/picturesContract.ts';
import { preferencesContract, preferencesSchema } from './preferences/preferencesContract.ts';
import { recoveryContract } from './recovery/recoveryContract.ts';
import { searchContract } from './search/searchContract.ts';
import { spellingContract } from './spelling/spellingContract.ts';

export { assetAddress } from '../issue/text/assetAddress.ts';
export { faultRecord } from './diagnostics/faultRecord.ts';
export { largePicture, largestAssetBytes, mostAssets } from './assets/assetsContract.ts';
export type { PictureCaution } from './assets/assetsContract.ts';
export type { ConflictCopy } from './library/copiesContract.ts';
export { longestVersionName, type VersionSummary } from './history/historyContract.ts';
export type { IssueSummary, LedgerEntry, LibraryView } from './library/libraryContract.ts';
export type { TrashedIssue } from './trash/trashContract.ts';
export * from './hosting/hostingContract.ts';
export { mostLinks } from './links/linksContract.ts';
export type { NotFetchedReason } from './pictures/picturesContract.ts';
export * from './preferences/preferencesContract.ts';
export type { FoundIssue, FoundPlace } from './search/searchContract.ts';
export { foundAtOnce, longestQuery, mostFoundIssues, mostPages } from './search/searchLimits.ts';
export { languageToolAddress, longestChecked } from './spelling/spellingContract.ts';
export * from './page/access.ts';
export { deskEventSchema, eventsAddress, type DeskEvent } from './watch/eventsContract.ts';
export type { WriteFailure } from './files/writeFailureContract.ts';

/**
 * All procedures that the renderer can call, by name. Both transports (Electron's IPC, the browser's local server)
 * validate requests and answers against these schemas. Expected failures are values. The renderer identifies issues by
 * id; it never sends a path.
 */
export const contract = {
  'app.start': procedure(
    z.object({}),
    z.object({
      /** The shell that runs the app, so that the interface offers only what that supports. */
      face: z.enum(['electron', 'browser']),
      /** The open library, or null on the first start. */
      library: librarySchema.nullable(),
      preferences: preferencesSchema,
      /** The server that the app's updates come from; null if the app has none, and then never looks for one. */
      updateHost: z.string().nullable(),
    }),
  ),
  ...diagnosticsContract,
  ...preferencesContract,
  ...libraryContract,
  ...issuesContract,
  ...trashContract,
  ...assetsContract,
  ...chartsContract,
  ...exportContract,
  ...copiesContract,
  ...leasesContract,
  ...jobsContract,
  ...linksContract,
  ...historyContract,
  ...mailContract,
  ...spellingContract,
  ...picturesContract,
  ...archivesContract,
  ...hostingContract,
  ...draftsContract,
  ...recoveryContract,
  ...searchContract,
} as const;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export const procedureNames = Object.keys(contract) as ProcedureName[];
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;

/** The desk as the renderer calls it. */
export type Desk = { readonly [N in ProcedureName]: (input: Input<N>) => Promise<Output<N>> };

/** The desk's implementation, called with requests that the contract has parsed. */
export type Handlers = Procedures<Contract>;

/** A transport's response: the procedure's answer, or why there is none (a bug in our code, not an outcome). */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/**
 * Commands that a native menu, or the shell itself, sends to the renderer. The renderer answers `app.flush` with
 * `flushed()`.
 */
export const menuCommands = [
  'issue.new',
  'issue.import',
  'issue.search',
  'issue.export',
  'issue.print',
  'issue.savePdf',
  'issue.readyPictures',
  'issue.showTrash',
  'app.settings',
  'view.preview',
  'view.sidebar',
  'view.appearance.system',
  'view.appearance.light',
  'view.appearance.dark',
  'app.flush',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** What Electron's preload exposes on the window as `setzkasten`. Absent in a browser: the renderer then uses fetch. */
export interface Bridge {
  readonly desk: { readonly [N in ProcedureName]: (input: Input<N>) => Promise<Reply> };
  /** The name by which the desk knows this window's page, also when it is loaded anew. */
  readonly page: string;
  /** Calls `listener` with each command; returns a function that unsubscribes. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
  /** Calls `listener` with each desk event; returns a function that unsubscribes. */
  onEvent(listener: (event: unknown) => void): () => void;
  /** Reports that all typing is on disk, in response to `app.flush`. */
  flushed(): void;
}
