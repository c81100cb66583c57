/** Messages about searching all issues. */
export const search = {
  title: 'Search all issues',
  /** Label of the search field. */
  field: 'Words, “a phrase” or an address',
  results: 'Results',
  hint:
    'Add a month, year or week to narrow it down: “NVIDIA May”, “tariffs 2026”, “KW35”. ' +
    'Or add block:chart, source:reuters, is:draft, month:2025-08, since:2025, before:2026.',
  /** Shows or hides the lists from which filters are chosen. */
  filter: 'Filter',
  /** Names of the lists from which filters are chosen; other filters can only be typed. */
  filters: {
    block: 'Block',
    month: 'Month',
    status: 'Status',
  },
  anyBlock: 'All blocks',
  anyMonth: 'All months',
  anyStatus: 'Sent and drafts',
  statuses: { sent: 'Sent', draft: 'Drafts' },
  /** Above results that contain only words similar to those typed. */
  similar: (words: string) => `Similar to “${words}”`,
  /** A filter whose value is not known. */
  unknown: (filter: string) => `“${filter}” is not a filter that Setzkasten knows.`,
  nothing: 'No results.',
  count: (issues: number) => (issues === 1 ? 'In one issue.' : `In ${String(issues)} issues.`),
  /** Number of issues shown, if there are too many. */
  onlyNewest: (shown: number) => `Showing the ${String(shown)} newest.`,
  moreInIssue: (places: number) =>
    places === 1
      ? 'and one more result in this issue'
      : `and ${String(places)} more results in this issue`,
  unread: (issues: number) =>
    issues === 1
      ? 'One issue cannot be read and was not searched.'
      : `${String(issues)} issues cannot be read and were not searched.`,
  /** Number of issues that are left out because they are still being read. */
  reading: (issues: number) =>
    issues === 1
      ? 'One more issue is being read.'
      : `${String(issues)} more issues are being read.`,
  failed: 'The search failed: the folder with the issues cannot be reached right now.',
  /** Opens an issue that was found by its date. */
  openIssue: 'Open the issue',
};
