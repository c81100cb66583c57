/** Messages of the list of picture credits. */
export const credits = {
  title: 'Picture credits of all issues',
  loading: 'Looking through the issues …',
  none: 'No issue shows a picture.',
  counts: (all: string, open: string) => `${all} pictures, ${open} without a credit`,
  onlyOpen: 'Only those without a credit',
  allCredited: 'Every picture has a credit, or a licence that needs none.',
  /** Headings of the table. */
  picture: 'Picture',
  credit: 'Credit',
  licence: 'Licence',
  creditAndLicence: 'Credit and licence',
  issue: 'Issue',
  noAlt: 'Not described',
  noCredit: 'Credit missing',
  copy: 'Copy as a table',
  copied: 'Copied. Paste it into a spreadsheet.',
};
