import type { DamageMessages } from './damageMessages.ts';

export const englishDamage: DamageMessages = {
  what: {
    broken: 'The file of this issue is damaged.',
    encoding: 'The file of this issue is not encoded in UTF-8.',
    'too-large': 'The file of this issue is far too large for a text.',
  },
  shown: (blocks) =>
    blocks === 0
      ? 'Nothing in it can be understood.'
      : blocks === 1
        ? 'One block in it can be understood; here it is to read.'
        : `${String(blocks)} blocks in it can be understood; here they are to read.`,
  untouched: 'The file stays as it is until you decide.',
  repair: 'Repair',
  repairHint: 'Saves what can be understood. The damaged file is kept among the versions.',
  restore: 'Get an earlier version …',
  versionName: 'Damaged file',
  notWritten: (why) => `That did not work; nothing was changed. ${why}`,
  changedMeanwhile: 'The file has changed just now. Open the issue once more.',
};
