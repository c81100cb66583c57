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
 * What a sync program left beside an issue that two computers changed: another version of its file in its folder
 * (`file`), or of its folder beside it (`folder`, which is listed as an issue too).
 */
export const conflictCopy = z.object({
  kind: z.enum(['file', 'folder']),
  /** The file's name within the folder, or the folder's name: the id of its issue. */
  name: z.string(),
  /** The id of the issue that it is a copy of. */
  of: z.string(),
  program: z.enum(programs),
});
export type ConflictCopy = z.infer<typeof conflictCopy>;

const missing = z.object({ outcome: z.literal('missing') });

/** Copies are named as the library lists them; what is none of them is `missing`. */
export const copiesContract = {
  /** The copy's text; pictures that only a copied folder has are put beside the issue's own. */
  'copy.open': {
    input: conflictCopy,
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('opened'), text: z.string() }),
      missing,
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /** Moves the copy to the trash, from where it can be taken back. */
  'copy.trash': {
    input: conflictCopy,
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('done') }),
      missing,
      ...writeFailure.options,
    ]),
  },
} as const;
