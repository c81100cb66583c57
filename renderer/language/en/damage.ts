import type { Output } from '../../../desk/contract.ts';

type Damage = Extract<Output<'issue.open'>, { outcome: 'damaged' }>['damage'];

/** Messages about issues whose file is damaged. */
export const damage = {
  /** What is wrong with the file. */
  what: {
    broken: 'The file of this issue is damaged.',
    encoding: 'The file of this issue is not encoded in UTF-8.',
    'too-large': 'The file of this issue is far too large.',
  } satisfies Record<Damage, string>,
  /** What is shown: the number of blocks, or nothing. */
  shown: (blocks: number) =>
    blocks === 0
      ? 'Nothing in it is readable.'
      : blocks === 1
        ? 'One block is readable and shown here.'
        : `${String(blocks)} blocks are readable and shown here.`,
  untouched: 'The file stays as it is until you decide.',
  repair: 'Repair',
  repairHint: 'Saves the readable parts. The damaged file is kept as a version.',
  restore: 'Restore an earlier version …',
  /** Name of the version with the damaged file in the history. */
  versionName: 'Damaged file',
  notWritten: (why: string) => `That did not work, and nothing was changed. ${why}`,
  changedMeanwhile: 'The file has just changed. Open the issue again.',
};
