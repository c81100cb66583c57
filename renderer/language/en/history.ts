/** Messages about the versions of an issue. */
export const history = {
  title: 'Versions',
  /** The command that names the current version, and its field. */
  nameNow: 'Name the current version',
  nameHint: 'for example “before the edit”',
  name: 'Name',
  rename: 'Rename',
  save: 'Save',
  cancel: 'Cancel',
  loading: 'Loading versions …',
  none: 'No earlier versions yet. Every save keeps the previous one.',
  unreadable: 'This version cannot be read.',
  today: 'Today',
  yesterday: 'Yesterday',
  sent: 'sent',
  damaged: 'damaged',
  words: (count: string) => (count === '1' ? '1 word' : `${count} words`),
  legend: 'Changes since this version: struck-through text was removed, underlined text was added.',
  restore: 'Restore this version',
  restoreHint: 'You can undo this like any other change.',
  locked: 'The page is locked. Unlock it to restore a version.',
  failed: (why: string) => `That did not work. ${why}`,
};
