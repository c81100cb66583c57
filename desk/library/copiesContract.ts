import { z } from 'zod';
import { done, invalid, missing, oneOf, outcome, procedure } from '../procedure.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

const programs = [
  'dropbox',
  'nextcloud',
  'syncthing',
  'google-drive',
  'icloud',
  'onedrive',
] as const;
export type SyncProgram = (typeof programs)[number];

/**
 * What a sync program left after two computers changed an issue: another version of its file in its folder (`file`), or
 * of its folder next to it (`folder`, which is also listed as an issue).
 */
export const conflictCopy = z.object({
  kind: z.enum(['file', 'folder']),
  /** The file's name within the folder, or the folder's name, which is the id of its issue. */
  name: z.string(),
  /** The id of the issue that it is a copy of. */
  of: z.string(),
  program: z.enum(programs),
});
export type ConflictCopy = z.infer<typeof conflictCopy>;

/** Copies are named as in the library's listing; any other name is `missing`. */
export const copiesContract = {
  /** Returns the copy's text; pictures that only a copied folder has are added to the issue's own. */
  'copy.open': procedure(
    conflictCopy,
    oneOf([outcome('opened', { text: z.string() }), missing, invalid, writeFailure]),
  ),
  /** Moves the copy to the trash, where it can be restored. */
  'copy.trash': procedure(conflictCopy, oneOf([done, missing, writeFailure])),
} as const;
