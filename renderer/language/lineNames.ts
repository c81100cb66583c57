/** The nodes that hold one line of text within a block; `plain` ones take no marks, tokens or line breaks. */
export const lineNames = {
  title: 'plain',
  byline: 'plain',
  subject: 'plain',
  preheader: 'plain',
  emoji: 'plain',
  headline: 'rich',
  note: 'plain',
  caption: 'rich',
  credit: 'rich',
  quoteText: 'rich',
  attribution: 'rich',
  sponsorName: 'plain',
  buttonLabel: 'plain',
  linkLabel: 'rich',
  linkNote: 'rich',
} as const;
export type LineName = keyof typeof lineNames;
