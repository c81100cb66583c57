/** Messages about an issue that cannot be shown or was left closed. */
export const leftClosed = {
  fault: 'This issue cannot be shown',
  stuck: (title: string) => `“${title}” was left closed: the app stopped when it was last opened`,
  /** What that means for the text; `folder` is the folder within the library. */
  untouched: (folder: string) =>
    `Its file, issue.json, is unchanged in the folder “${folder}” of your library.`,
  others: 'All other issues open from the list as always.',
  retry: 'Try again',
  openAnyway: 'Open it anyway',
  versions: 'Earlier versions …',
};
