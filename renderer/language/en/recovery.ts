const again = 'Setzkasten retries every few seconds.';

/** Messages about failed saves and about text recovered after a crash. */
export const recovery = {
  /** What the author can do about it. */
  wayOn: {
    'disk-full': `The previous version is intact. Free up space, or save a copy on another drive. ${again}`,
    'read-only': `Allow writing in this folder, or save the text elsewhere. ${again}`,
    'folder-gone':
      'It was moved, renamed or deleted, or its drive is missing. Restore it, or save the text elsewhere.',
    'disk-error': `Check the drive and its connection, and save a copy elsewhere to be safe. ${again}`,
    'cut-short': `It is usually full or damaged. Save a copy on another drive. ${again}`,
    'in-use': `Usually a sync or antivirus program that will finish soon. ${again}`,
    'too-many-files': `Close some programs. ${again}`,
    outside: `Setzkasten does not write through links. Replace it with a real folder, or save the text elsewhere. ${again}`,
    failed: `Save a copy to be safe. ${again}`,
    invalid: 'The file on disk is unchanged. Save your text as a separate file.',
    slow: 'Usually a network or removable disk that is not responding. The text is saved as soon as it does. To be safe, save a copy elsewhere.',
    unreachable:
      'The program was closed or has crashed. Leave this window open and start Setzkasten again: it will then save automatically.',
  },
  /** Whether the typed text would survive a crash. */
  kept: {
    file: 'The file on disk is the previous version, intact.',
    journal:
      'Your text is in Setzkasten’s recovery store and will be offered to you even after a crash.',
    page: 'Your text is only in this window and in the browser’s storage.',
    window: 'Your text is only in this window. Do not close it before you have saved a copy.',
  },
  hide: 'Hide',
  details: 'What can I do?',
  saveAsNew: 'Save as a new issue',
  saveCopy: 'Save a copy as a file …',
  title: 'Unsaved text',
  /** `typed` and `saved` are points in time; `saved` is undefined if the issue is gone. */
  lead: (typed: string, saved: string | undefined) =>
    saved === undefined
      ? `You last edited this on ${typed}. Its issue is no longer in the library.`
      : `You last edited this on ${typed}, but it was not saved to the file. The version there is from ${saved}.`,
  /** What happens to the version that is not chosen. */
  nothingLost:
    'The version you do not choose stays in the issue’s history, and you can undo your choice.',
  unreadable: 'This text cannot be read as an issue.',
  saved: 'Saved',
  recovered: 'Recovered',
  take: 'Use the recovered text',
  keep: 'Keep the saved one',
  later: 'Decide later',
  addAsNew: 'Add as a new issue',
  discard: 'Discard',
  discardQuestion: 'Discard this text permanently?',
  /** Reports that an issue with that title has recovered text. */
  waits: (title: string, typed: string) => `“${title}” has unsaved text from ${typed}.`,
  look: 'Show',
};
