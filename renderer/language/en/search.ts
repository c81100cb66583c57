/** Messages about searching all issues. */
export const search = {
  title: 'Search all issues',
  /** Label of the search field. */
  field: 'Words, “a phrase” or an address',
  results: 'Places found',
  hint: 'A month, year or week narrows it down: “NVIDIA May”, “tariffs 2026”, “KW35”.',
  nothing: 'No issue says this.',
  count: (issues: number) => (issues === 1 ? 'In one issue.' : `In ${String(issues)} issues.`),
  /** Number of issues shown, if there are too many. */
  onlyNewest: (shown: number) => `Here are the ${String(shown)} newest.`,
  moreInIssue: (places: number) =>
    places === 1
      ? 'and one more place in this issue'
      : `and ${String(places)} more places in this issue`,
  unread: (issues: number) =>
    issues === 1
      ? 'One issue cannot be read and was not searched.'
      : `${String(issues)} issues cannot be read and were not searched.`,
  failed: 'The search did not work: the folder of issues cannot be reached at the moment.',
  /** Opens an issue that was found by its date. */
  openIssue: 'Open the issue',
};
