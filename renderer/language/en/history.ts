/** Messages about the versions of an issue. */
export const history = {
  title: 'Versions',
  /** The command that names the current version, and its field. */
  nameNow: 'Name the present version',
  nameHint: 'such as “before the edit”',
  name: 'Name',
  rename: 'Rename',
  save: 'Save',
  cancel: 'Cancel',
  loading: 'Reading the versions …',
  none: 'No earlier version yet. Every save keeps the version before.',
  unreadable: 'This version cannot be read.',
  today: 'Today',
  yesterday: 'Yesterday',
  sent: 'sent',
  damaged: 'damaged',
  words: (count: string) => (count === '1' ? '1 word' : `${count} words`),
  legend: 'What has changed since: what is struck through was there, what is underlined was added.',
  restore: 'Restore this version',
  restoreHint: 'It is a change like any other: you can undo it.',
  locked: 'The page is locked. Unlock it to restore a version.',
  failed: (why: string) => `That did not work. ${why}`,
};
