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
};
