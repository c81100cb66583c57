import type { ConflictCopy } from '../../../desk/contract.ts';

/** Messages about versions that other programs wrote. */
export const conflict = {
  title: 'Two versions of this issue',
  lead: 'While you were writing, another program changed the file. Choose which version to keep, block by block. What you do not choose stays in the issue’s history.',
  /** If the version on disk cannot be read as an issue. */
  unreadable: (why: string) =>
    `What is on disk now cannot be read as an issue (${why}). If you save your version, it stays in the history.`,
  show: 'Show both …',
  mine: 'Your version',
  theirs: 'On disk',
  allMine: 'Use all of yours',
  allTheirs: 'Use all on disk',
  /** A block that was changed on both sides. */
  both: 'Changed on both sides',
  /** Accessible name of the choice for a block. */
  choice: (block: string) => `${block}: which version to keep?`,
  save: 'Save this choice',
  saveMine: 'Save my version',
  later: 'Later',
  /** Below the page, after it has loaded a version that another program wrote. */
  reloaded: 'Changed elsewhere and reloaded',
  /** Why an issue is read-only here: another window or another program is writing it. */
  elsewhere: {
    window: 'This issue is open in another window and read-only here.',
    program: 'This issue is open in another Setzkasten and read-only here.',
  },
  takeOver: 'Continue writing here',
  takingOver: 'Taking over …',
  /** In the list of issues: "Konfliktkopie von Dropbox". */
  copyOf: (program: string) => `Conflicted copy by ${program}`,
  programs: {
    dropbox: 'Dropbox',
    nextcloud: 'Nextcloud',
    syncthing: 'Syncthing',
    'google-drive': 'Google Drive',
    icloud: 'iCloud',
    onedrive: 'OneDrive',
  } satisfies Record<ConflictCopy['program'], string>,
  copyTitle: 'Issue and conflicted copy',
  copyLead: (program: string) =>
    `This issue was changed on two computers, and ${program} kept both versions. Choose which version to keep, block by block. The copy is then moved to the trash, and the current version stays in the history.`,
  unreadableCopy: (why: string) => `This copy cannot be read as an issue (${why}).`,
  original: 'Issue',
  copy: 'Conflicted copy',
  allOriginal: 'Use all of the issue',
  allCopy: 'Use all of the copy',
  takeOfCopy: 'Save this choice',
  trashCopy: 'Move the copy to the trash',
};
