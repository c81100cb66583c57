import type { LeftClosedMessages } from './leftClosedMessages.ts';

export const englishLeftClosed: LeftClosedMessages = {
  fault: 'This issue cannot be shown',
  stuck: (title) => `“${title}” was left closed: the app stopped when it was last opened`,
  untouched: (folder) =>
    `Its file, issue.json, is unchanged in the folder “${folder}” of your library.`,
  others: 'All other issues open from the list as always.',
  retry: 'Try again',
  openAnyway: 'Open it anyway',
  versions: 'Earlier versions …',
};
