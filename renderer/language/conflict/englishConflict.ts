import type { ConflictMessages } from './conflictMessages.ts';

export const englishConflict: ConflictMessages = {
  title: 'Two versions of this issue',
  lead: 'While you were writing, another program changed the file. Choose block by block which one counts. What you do not choose stays in the issue’s history.',
  unreadable: (why) =>
    `What is on disk now cannot be read as an issue (${why}). If you save your version, it stays in the history.`,
  show: 'Show both …',
  mine: 'Your version',
  theirs: 'On disk',
  allMine: 'Yours everywhere',
  allTheirs: 'The one on disk everywhere',
  both: 'Changed on both sides',
  choice: (block) => `${block}: which version counts?`,
  save: 'Save this choice',
  saveMine: 'Save my version',
  later: 'Later',
  reloaded: 'Changed elsewhere and loaded anew',
  elsewhere: {
    window: 'This issue is open in another window. Here you can read along.',
    program: 'This issue is open in a second Setzkasten. Here you can read along.',
  },
  takeOver: 'Go on writing here',
  takingOver: 'Taking over …',
  copyOf: (program) => `Conflicted copy by ${program}`,
  programs: {
    dropbox: 'Dropbox',
    nextcloud: 'Nextcloud',
    syncthing: 'Syncthing',
    'google-drive': 'Google Drive',
    icloud: 'iCloud',
    onedrive: 'OneDrive',
  },
  copyTitle: 'Issue and conflicted copy',
  copyLead: (program) =>
    `This issue was changed on two computers, and ${program} kept both versions. Choose block by block which one counts. The copy then goes to the trash, the version of now stays in the history.`,
  unreadableCopy: (why) => `This copy cannot be read as an issue (${why}).`,
  original: 'Issue',
  copy: 'Conflicted copy',
  allOriginal: 'The issue everywhere',
  allCopy: 'The copy everywhere',
  takeOfCopy: 'Take this choice',
  trashCopy: 'Move the copy to the trash',
};
