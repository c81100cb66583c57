import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
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

const missing = z.object({ outcome: z.literal('missing') });

/** Copies are named as in the library's listing; any other name is `missing`. */
export const copiesContract = {
  /** Returns the copy's text; pictures that only a copied folder has are added to the issue's own. */
  'copy.open': {
    input: conflictCopy,
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('opened'), text: z.string() }),
      missing,
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /** Moves the copy to the trash, where it can be restored. */
  'copy.trash': {
    input: conflictCopy,
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('done') }),
      missing,
      ...writeFailure.options,
    ]),
  },
} as const;
