import type { Output } from '../../../desk/contract.ts';

type Damage = Extract<Output<'issue.open'>, { outcome: 'damaged' }>['damage'];

/** Messages about issues whose file is damaged. */
export const damage = {
  /** What is wrong with the file. */
  what: {
    broken: 'The file of this issue is damaged.',
    encoding: 'The file of this issue is not encoded in UTF-8.',
    'too-large': 'The file of this issue is far too large for a text.',
  } satisfies Record<Damage, string>,
  /** What is shown: the number of blocks, or nothing. */
  shown: (blocks: number) =>
    blocks === 0
      ? 'Nothing in it can be understood.'
      : blocks === 1
        ? 'One block in it can be understood; here it is to read.'
        : `${String(blocks)} blocks in it can be understood; here they are to read.`,
  untouched: 'The file stays as it is until you decide.',
  repair: 'Repair',
  repairHint: 'Saves what can be understood. The damaged file is kept among the versions.',
  restore: 'Get an earlier version …',
  /** Name of the version with the damaged file in the history. */
  versionName: 'Damaged file',
  notWritten: (why: string) => `That did not work; nothing was changed. ${why}`,
  changedMeanwhile: 'The file has changed just now. Open the issue once more.',
};
