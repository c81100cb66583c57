import type { CompareMessages } from './compareMessages.ts';

export const englishCompare: CompareMessages = {
  changes: { same: 'Unchanged', changed: 'Changed', added: 'New', removed: 'Removed' },
  moved: 'Moved',
  unchanged: (count) => (count === 1 ? '1 block unchanged' : `${String(count)} blocks unchanged`),
  noWord: 'No word differs, but a picture, an emphasis or a setting does.',
  absent: 'Not in this version',
  empty: 'No text',
  equal: 'Both versions are the same.',
};
