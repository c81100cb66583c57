import { codeOf, messageOf } from './fileErrors.ts';
import type { WriteFailure } from './writeFailureContract.ts';

const diskFull = 'There is no space left on the disk.';
const readOnly = 'The folder or the disk is read-only, or writing there is not allowed.';
const folderGone =
  'The folder is not there any more: it was moved, renamed or deleted, or its disk was taken out.';
const inUse = 'Another program is using the file; try again in a moment.';

/** Our own error code for a path in a library that leaves it through a symbolic link. */
export const leadsOutside = 'OUTSIDE';

/** Our own error code for a disk that wrote fewer bytes than it was given, and reported success. */
export const cutShort = 'SHORT';

const outcomes: Readonly<Record<string, [WriteFailure['outcome'], string]>> = {
  ENOSPC: ['disk-full', diskFull],
  EDQUOT: ['disk-full', 'The space that you may use on this disk is used up.'],
  EFBIG: ['disk-full', 'The disk takes no file of this size.'],
  EROFS: ['read-only', readOnly],
  EACCES: ['read-only', readOnly],
  EPERM: ['read-only', readOnly],
  ENOENT: ['folder-gone', folderGone],
  ENOTDIR: ['folder-gone', folderGone],
  ENODEV: ['folder-gone', folderGone],
  ENXIO: ['folder-gone', folderGone],
  ESTALE: ['folder-gone', folderGone],
  EIO: ['disk-error', 'The disk reported an error while it was read or written.'],
  EMFILE: ['too-many-files', 'Too many files are open on this computer; try again in a moment.'],
  ENFILE: ['too-many-files', 'Too many files are open on this computer; try again in a moment.'],
  EBUSY: ['in-use', inUse],
  ETXTBSY: ['in-use', inUse],
  [cutShort]: ['cut-short', 'The disk kept fewer bytes than it was given, without saying why.'],
};

/** Thrown if a write failed as described by `failure`. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';
  readonly failure: WriteFailure;

  constructor(failure: WriteFailure) {
    super(failure.why);
    this.failure = failure;
  }
}

/** Returns the outcome for a rejected file-system call, with its cause in words and the system's error code. */
export function writeFailureOf(error: unknown): WriteFailure {
  if (error instanceof WriteFailed) return error.failure;
  const code = codeOf(error);
  if (code === leadsOutside) return { outcome: 'outside', why: messageOf(error) };
  const [outcome, why] = outcomes[code] ?? ['failed', messageOf(error)];
  return { outcome, why: code in outcomes ? `${why} (${code})` : why };
}
