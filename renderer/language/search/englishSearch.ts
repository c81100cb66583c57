import type { SearchMessages } from './searchMessages.ts';

export const englishSearch: SearchMessages = {
  title: 'Search all issues',
  field: 'Words, “a phrase” or an address',
  results: 'Places found',
  hint: 'A month, year or week narrows it down: “NVIDIA May”, “tariffs 2026”, “KW35”.',
  nothing: 'No issue says this.',
  count: (issues) => (issues === 1 ? 'In one issue.' : `In ${String(issues)} issues.`),
  onlyNewest: (shown) => `Here are the ${String(shown)} newest.`,
  moreInIssue: (places) =>
    places === 1
      ? 'and one more place in this issue'
      : `and ${String(places)} more places in this issue`,
  unread: (issues) =>
    issues === 1
      ? 'One issue cannot be read and was not searched.'
      : `${String(issues)} issues cannot be read and were not searched.`,
  failed: 'The search did not work: the folder of issues cannot be reached at the moment.',
  openIssue: 'Open the issue',
};
