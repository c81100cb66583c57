import { z } from 'zod';
import { exportOptionsSchema } from '../issue/export/exportOptions.ts';
import { exportTargets } from '../issue/export/exportTarget.ts';
import { languageTag } from '../issue/language/languageTag.ts';
import { publicationSchema } from '../issue/publication.ts';
import { conflictCopy, copiesContract } from './copies/copiesContract.ts';
import { leaseContract, leaseEvents } from './leases/leaseContract.ts';
import { sentSchema } from '../issue/sent.ts';
import { historyContract } from './history/historyContract.ts';
import { spellingContract } from './spelling/spellingContract.ts';
import { mailContract } from './mail/mailContract.ts';
import { picturesContract } from './pictures/picturesContract.ts';
import { recoveryContract } from './recovery/recoveryContract.ts';
import { writeFailure } from './writeFailureContract.ts';

export { languageToolAddress, longestChecked } from './spelling/spellingContract.ts';

export { longestVersionName, type VersionSummary } from './history/historyContract.ts';
export type { WriteFailure } from './writeFailureContract.ts';

/** What an asset may be, and how large, in bytes. */
export const largestAssetBytes = 15_000_000;

/** Pictures that one question can be about. */
export const mostAssets = 200;

/** An issue as the library lists it. `id` is its folder's name; `problem` says why it cannot be opened, if so. */
const issueSummary = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  words: z.number(),
  /** Its mark as sent, if it has one. */
  sent: sentSchema.nullable(),
  problem: z.string().nullable(),
});
export type IssueSummary = z.infer<typeof issueSummary>;

/** A library: one publication and its issues, newest first. `publicationProblem` is set when its file is damaged. */
const library = z.object({
  name: z.string(),
  publication: publicationSchema,
  publicationProblem: z.string().nullable(),
  /** What saving the publication must still find on disk, as an issue's revision; `none` where there is no file. */
  publicationRevision: z.string(),
  issues: z.array(issueSummary),
  /** What sync programs left of issues that two computers changed. */
  copies: z.array(conflictCopy),
});
export type { ConflictCopy } from './copies/copiesContract.ts';
export type LibraryView = z.infer<typeof library>;

/** The least and the most size of the page's text, and how far one step goes, in percent. */
export const textSizes = { least: 80, most: 160, step: 10 } as const;

/** How many emoji are remembered as used of late: two rows of the picker. */
export const mostRecentEmoji = 18;

export const densities = ['compact', 'regular', 'airy'] as const;
export type Density = (typeof densities)[number];

const preferences = z.object({
  /** The interface's language; `system` follows the computer's. */
  language: z.enum(['system', 'de', 'en']).default('system'),
  appearance: z.enum(['system', 'light', 'dark']).default('system'),
  sidebar: z.boolean().default(true),
  preview: z.boolean().default(true),
  /** The size of the page's text, in percent. */
  textSize: z.int().min(textSizes.least).max(textSizes.most).default(100),
  /** The space between lines, paragraphs and blocks of the page. */
  density: z.enum(densities).default('regular'),
  /** Whether all but the paragraph at the cursor is faint. */
  focusMode: z.boolean().default(false),
  /** Whether the line that is written in stays at the same height. */
  typewriter: z.boolean().default(false),
  /** Whether the blocks of the open issue are listed under the library. */
  outline: z.boolean().default(true),
  /** Commands that the author ran by name, the last first. */
  recentCommands: z.array(z.string()).default([]),
  /** Whether quotation marks, dashes and spaces are typeset while typing. */
  typography: z.boolean().default(true),
  /** The address of the author's LanguageTool server; empty for none. */
  languageTool: z.string().max(500).default(''),
  emoji: z
    .object({
      /** Used of late, the latest first. */
      recent: z.array(z.string().max(64)).max(mostRecentEmoji).default([]),
      /** The skin tone: 0 for none, then 1 (light) to 5 (dark). */
      tone: z.int().min(0).max(5).default(0),
    })
    .prefault({}),
});
export const preferencesSchema = preferences;
export type Preferences = z.infer<typeof preferences>;

const id = z.object({ id: z.string() });
const nothing = z.object({});
const done = z.object({ outcome: z.literal('done') });

const missing = z.object({ outcome: z.literal('missing') });
const invalid = z.object({ outcome: z.literal('invalid'), why: z.string() });

/** `text` is the file's whole text, `revision` the SHA-256 of its bytes: what a later save must still find on disk. */
const opened = z.object({
  outcome: z.literal('opened'),
  id: z.string(),
  text: z.string(),
  revision: z.string(),
});
/**
 * The file is there, but broken, in another encoding than UTF-8, or larger than any text: to be shown, and not written
 * in. `text` is what can be understood of it, as an issue's text; `why` is in English.
 */
const damaged = z.object({
  outcome: z.literal('damaged'),
  id: z.string(),
  revision: z.string(),
  damage: z.enum(['encoding', 'too-large', 'broken']),
  why: z.string(),
  text: z.string().optional(),
  canBeRepaired: z.boolean(),
});
const saved = z.object({ outcome: z.literal('saved'), revision: z.string() });
/** The file on disk is not the one that was loaded: `text` and `revision` are the disk's. Nothing was written. */
const conflict = z.object({
  outcome: z.literal('conflict'),
  text: z.string(),
  revision: z.string(),
});
/** A picture as it is kept: the name of its file, and its size in px. */
const addedAsset = z.object({
  outcome: z.literal('added'),
  asset: z.string(),
  width: z.number(),
  height: z.number(),
});
const created = z.object({ outcome: z.literal('created'), id: z.string() });

const openedLibrary = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('opened'), library }),
  z.object({ outcome: z.literal('cancelled') }),
  invalid,
]);

/** One written file: its path below the export folder, and its size in bytes. */
const exportedFile = z.object({ name: z.string(), bytes: z.number() });

function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O) {
  return { input, output };
}

/**
 * All that the renderer can ask of the desk, by name. Both carriers (Electron's IPC, the browser's local server) check
 * requests and answers against these schemas. Expected failures are values. The renderer names issues by id; it never
 * sends a path. An issue travels as the text of its file.
 */
export const contract = {
  'app.start': procedure(
    nothing,
    z.object({
      /** Which shell carries the app, so that the interface shows only what it can do. */
      face: z.enum(['electron', 'browser']),
      /** The open library, or null on the first start. */
      library: library.nullable(),
      preferences,
    }),
  ),
  'preferences.save': procedure(preferences, done),
  /** Asks for a folder by the system's dialog; `cancelled` where there is no such dialog. */
  'library.choose': procedure(nothing, openedLibrary),
  /** Makes a library in the user's documents folder, or opens the one that is there. */
  'library.create': procedure(
    z.object({ name: z.string().min(1), author: z.string(), language: languageTag }),
    openedLibrary,
  ),
  /** Copies the sample library of that language into the user's documents folder (once) and opens it. */
  'library.openSample': procedure(
    z.object({ language: z.enum(['de', 'en']).default('de') }),
    openedLibrary,
  ),
  'library.list': procedure(nothing, openedLibrary),
  /** Writes the publication over the one with that revision; fields of the file that are not ours stay in it. */
  'publication.save': procedure(
    z.object({ publication: publicationSchema, revision: z.string() }),
    z.discriminatedUnion('outcome', [
      saved,
      /** The file on disk is not the one that was loaded: this is what it says. Nothing was written. */
      z.object({
        outcome: z.literal('conflict'),
        publication: publicationSchema,
        revision: z.string(),
        problem: z.string().nullable(),
      }),
      /** A newer program wrote the file. */
      invalid,
      ...writeFailure.options,
    ]),
  ),
  /** Keeps a picture for all issues, such as that above the masthead; as `asset.add` does for one. */
  'publication.addAsset': procedure(
    z.object({ bytes: z.base64() }),
    z.discriminatedUnion('outcome', [addedAsset, invalid, ...writeFailure.options]),
  ),
  /** Next week's issue: from the issue `from`, else from the newest, else from the publication's standing text. */
  'issue.create': procedure(
    z.object({ from: z.string().optional() }),
    z.discriminatedUnion('outcome', [created, missing, invalid, ...writeFailure.options]),
  ),
  /** Adds an imported issue; `text` as in `issue.json`. */
  'issue.add': procedure(
    z.object({ text: z.string() }),
    z.discriminatedUnion('outcome', [created, invalid, ...writeFailure.options]),
  ),
  'issue.open': procedure(id, z.discriminatedUnion('outcome', [opened, damaged, missing, invalid])),
  'issue.save': procedure(
    z.object({ id: z.string(), text: z.string(), revision: z.string() }),
    z.discriminatedUnion('outcome', [saved, conflict, invalid, ...writeFailure.options]),
  ),
  /** Gives the issue a new title, and its folder the name that fits it. */
  'issue.rename': procedure(
    z.object({ id: z.string(), title: z.string() }),
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('renamed'), id: z.string() }),
      missing,
      invalid,
      ...writeFailure.options,
    ]),
  ),
  'issue.duplicate': procedure(
    id,
    z.discriminatedUnion('outcome', [created, missing, invalid, ...writeFailure.options]),
  ),
  /** Marks the issue as sent, or with null as not sent. Of the open issue the renderer does that on the page. */
  'issue.markSent': procedure(
    z.object({ id: z.string(), sent: sentSchema.nullable() }),
    z.discriminatedUnion('outcome', [done, missing, invalid, ...writeFailure.options]),
  ),
  /** Moves the issue's folder to the trash, from where it can be taken back. */
  'issue.trash': procedure(
    id,
    z.discriminatedUnion('outcome', [done, missing, ...writeFailure.options]),
  ),
  /** Keeps a picture under its content hash. `bytes` is base64; size in px is read from the file. */
  'asset.add': procedure(
    z.object({ id: z.string(), bytes: z.base64() }),
    z.discriminatedUnion('outcome', [
      addedAsset,
      /** Not a PNG, JPEG, GIF, WebP or SVG, or larger than `largestAssetBytes`. */
      invalid,
      missing,
      ...writeFailure.options,
    ]),
  ),
  /** What the files of an issue's pictures tell: their size in bytes, and whether they move; null for one not there. */
  'asset.inspect': procedure(
    z.object({ id: z.string(), assets: z.array(z.string()).max(mostAssets) }),
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('inspected'),
        files: z.record(
          z.string(),
          z.object({ bytes: z.number(), animated: z.boolean() }).nullable(),
        ),
      }),
      missing,
    ]),
  ),
  /** Writes the saved issue for a target into its `export` folder. */
  'issue.export': procedure(
    z.object({
      id: z.string(),
      target: z.enum(exportTargets),
      options: exportOptionsSchema.optional(),
    }),
    z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('exported'),
        /** Where the files are, for people to read. */
        folder: z.string(),
        /** The target's best file first, pictures last. */
        files: z.array(exportedFile),
        /** Pictures of which there is no file: a line of text stands in their place. */
        missingPictures: z.array(z.object({ asset: z.string(), alt: z.string() })),
      }),
      missing,
      invalid,
      ...writeFailure.options,
    ]),
  ),
  /** Shows the issue's folder, or that of its export for a target, in the file manager; `unsupported` in a browser. */
  'issue.reveal': procedure(
    z.object({ id: z.string(), target: z.enum(exportTargets).optional() }),
    z.discriminatedUnion('outcome', [
      done,
      missing,
      z.object({ outcome: z.literal('unsupported') }),
    ]),
  ),
  ...copiesContract,
  ...leaseContract,
  ...historyContract,
  ...mailContract,
  ...spellingContract,
  ...picturesContract,
  ...recoveryContract,
} as const;

export type { NotFetchedReason } from './pictures/picturesContract.ts';

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export const procedureNames = Object.keys(contract) as ProcedureName[];
export type Input<N extends ProcedureName> = z.input<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;

/** The desk as the renderer calls it, and as the desk implements it. */
export type Desk = { readonly [N in ProcedureName]: (input: Input<N>) => Promise<Output<N>> };

/** What a carrier sends back: the procedure's answer, or why there is none (a fault in our code, not an outcome). */
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/**
 * The address from which both faces serve an issue's picture to the renderer, or without an issue's id one that all
 * issues share.
 */
export function assetAddress(id: string | undefined, asset: string): string {
  const folder = id === undefined ? '' : `${encodeURIComponent(id)}/`;
  return `/asset/${folder}${encodeURIComponent(asset)}`;
}

/** What the desk tells the renderer unasked: what is on disk has changed, whoever wrote it. */
export const deskEventSchema = z.discriminatedUnion('event', [
  /** `revision` is that of the file as it is now, null where it is gone or cannot be read. */
  z.object({
    event: z.literal('issue-changed'),
    id: z.string(),
    revision: z.string().nullable(),
  }),
  /** Something that the library's list shows, or the publication's file: issues came, went, or were written. */
  z.object({ event: z.literal('library-changed') }),
  /** The desk could not be heard for a while: anything may have changed. */
  z.object({ event: z.literal('resumed') }),
  ...leaseEvents,
]);
export type DeskEvent = z.infer<typeof deskEventSchema>;

/** Where the local server sends a page desk events, as server-sent events; while it listens it is there. */
export function eventsAddress(page: string): string {
  return `/events?page=${encodeURIComponent(page)}`;
}

/** What a native menu, or the shell itself, can ask of the renderer. The renderer answers `app.flush` by `flushed()`. */
export const menuCommands = [
  'issue.new',
  'issue.import',
  'issue.export',
  'app.settings',
  'view.preview',
  'view.sidebar',
  'view.appearance.system',
  'view.appearance.light',
  'view.appearance.dark',
  'app.flush',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

/** What Electron's preload puts on the window as `setzkasten`. In a browser there is none: the renderer then fetches. */
export interface Bridge {
  readonly desk: { readonly [N in ProcedureName]: (input: Input<N>) => Promise<Reply> };
  /** Calls `listener` with each command; the answer stops that. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
  /** Calls `listener` with each desk event; the answer stops that. */
  onEvent(listener: (event: unknown) => void): () => void;
  /** Says that all typing is on disk, in answer to `app.flush`. */
  flushed(): void;
}
