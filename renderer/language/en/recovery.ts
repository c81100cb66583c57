const again = 'Setzkasten tries again by itself every few seconds.';

/** Messages about failed saves and about text recovered after a crash. */
export const recovery = {
  /** What the author can do about it. */
  wayOn: {
    'disk-full': `The version before is intact. Make room, or save a copy on another drive. ${again}`,
    'read-only': `Allow writing in this folder, or save the text elsewhere. ${again}`,
    'folder-gone':
      'It was moved, renamed or deleted, or its drive is missing. Bring it back, or save the text elsewhere.',
    'disk-error': `Check the drive and its connection, and save a copy elsewhere to be safe. ${again}`,
    'cut-short': `Mostly it is full or damaged. Save a copy on another drive. ${again}`,
    'in-use': `Often that is a sync or antivirus program, which will be done soon. ${again}`,
    'too-many-files': `Close some programs. ${again}`,
    outside: `Setzkasten does not write through links. Replace it by a real folder, or save the text elsewhere. ${again}`,
    failed: `Save a copy to be safe. ${again}`,
    invalid: 'The file on the disk stays as it is. Save your text beside it.',
    slow: 'Often it is a network or removable disk that does not answer. Once it does, this is saved. To be safe, save a copy elsewhere.',
    unreachable:
      'The program was ended or has crashed. Leave this window open and start Setzkasten again: then it saves by itself.',
  },
  /** Whether the typed text would survive a crash. */
  kept: {
    file: 'What is on the disk is the version before, intact.',
    journal:
      'Your text is in Setzkasten’s emergency store. It will be offered to you again even after a crash.',
    page: 'Your text is only in this window and in the browser’s store.',
    window: 'Your text is in this window only. Do not close it before you have saved a copy.',
  },
  hide: 'Hide',
  details: 'What can I do?',
  saveAsNew: 'Save as a new issue',
  saveCopy: 'Save a copy as a file …',
  title: 'Text that was not saved',
  /** `typed` and `saved` are points in time; `saved` is undefined if the issue is gone. */
  lead: (typed: string, saved: string | undefined) =>
    saved === undefined
      ? `You wrote this last on ${typed}. Its issue is no longer in the library.`
      : `You wrote this last on ${typed}, and it did not reach the file any more. The version there is from ${saved}.`,
  /** What happens to the version that is not chosen. */
  nothingLost: 'What you do not take stays in the history of the issue, and taking can be undone.',
  unreadable: 'This text cannot be read as an issue.',
  saved: 'Saved',
  recovered: 'Recovered',
  take: 'Take the recovered text',
  keep: 'Stay with the saved one',
  later: 'Decide later',
  addAsNew: 'Add as a new issue',
  discard: 'Discard',
  discardQuestion: 'Discard this text for good?',
  /** Reports that an issue with that title has recovered text. */
  waits: (title: string, typed: string) => `“${title}” has text of ${typed} that is in no file.`,
  look: 'Look at it',
};
