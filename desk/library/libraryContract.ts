import { z } from 'zod';
import { writeFailure } from '../files/writeFailureContract.ts';
import { invalid, oneOf, outcome, procedure, saved } from '../procedure.ts';
import { weekdays } from '../../issue/calendar/weekday.ts';
import { reasonSchema } from '../../issue/file/reason.ts';
import { languageTag } from '../../issue/language/languageTag.ts';
import { publicationSchema } from '../../issue/publication.ts';
import { sentSchema } from '../../issue/issue.ts';
import { conflictCopy } from './copiesContract.ts';

/** An issue as the library lists it. `id` is its folder's name; `problem` says why it cannot be opened, if so. */
const issueSummary = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  words: z.number(),
  /** Its mark as sent, if any. */
  sent: sentSchema.nullable(),
  problem: reasonSchema.nullable(),
  /** When its file last changed, in ms since 1970; unset if the disk did not tell. */
  changed: z.number().optional(),
  /** Set if its file is not read yet: title and date are those of its folder's name. */
  pending: z.literal(true).optional(),
});
export type IssueSummary = z.infer<typeof issueSummary>;

/** A library: one publication and its issues, newest first. `publicationProblem` is set if its file is damaged. */
export const librarySchema = z.object({
  /** The newsletter's name, or else the folder's: for the window, never for a mail. */
  name: z.string(),
  /** True if it is new, and the newsletter's name has not been asked for. */
  asksName: z.boolean(),
  publication: publicationSchema,
  publicationProblem: reasonSchema.nullable(),
  /** What saving the publication must find on disk, like an issue's revision; `none` without a file. */
  publicationRevision: z.string(),
  issues: z.array(issueSummary),
  /** Conflict copies that sync programs left of issues. */
  copies: z.array(conflictCopy),
});
export type LibraryView = z.infer<typeof librarySchema>;

const openedLibrary = oneOf([
  outcome('opened', { library: librarySchema }),
  outcome('cancelled'),
  invalid,
]);

/** A picture in one place, with whose it is. */
const ledgerEntry = z.object({
  issue: z.string(),
  title: z.string(),
  date: z.string(),
  asset: z.string(),
  blockId: z.string(),
  alt: z.string(),
  credit: z.string(),
  licence: z.string(),
  /** True if neither a credit nor the licence says whose it is. */
  isOpen: z.boolean(),
});
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** The procedures for libraries and their publications. */
export const libraryContract = {
  /** Asks for a folder with the system's dialog; `cancelled` if there is no such dialog. */
  'library.choose': procedure(z.object({}), openedLibrary),
  /** Creates a library in the user's documents folder, or opens the existing one. */
  'library.create': procedure(
    z.object({
      name: z.string().min(1),
      author: z.string(),
      language: languageTag,
      weekday: z.enum(weekdays).optional(),
    }),
    openedLibrary,
  ),
  /** Copies the sample library of that language into the user's documents folder (once) and opens it. */
  'library.openSample': procedure(
    z.object({ language: z.enum(['de', 'en']).default('de') }),
    openedLibrary,
  ),
  'library.list': procedure(z.object({}), openedLibrary),
  /** Lists the pictures of all issues with whose they are, the newest issue first. */
  'library.credits': procedure(
    z.object({}),
    oneOf([
      outcome('listed', { pictures: z.array(ledgerEntry) }),
      outcome('cancelled'),
      writeFailure,
    ]),
  ),
  /** Writes the publication over the one with that revision; unknown fields of the file are kept. */
  'publication.save': procedure(
    z.object({ publication: publicationSchema, revision: z.string() }),
    oneOf([
      saved,
      /** The file on disk differs from the one that was loaded; this is its content. Nothing was written. */
      outcome('conflict', {
        publication: publicationSchema,
        revision: z.string(),
        problem: reasonSchema.nullable(),
      }),
      /** Written by a newer program. */
      invalid,
      writeFailure,
    ]),
  ),
} as const;
