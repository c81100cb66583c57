/**
 * The nodes that hold one line of text within a block. All but `rich` ones are plain: they take no marks, tokens or line
 * breaks. A `name` is not checked for spelling.
 */
export const lineNames = {
  title: 'plain',
  byline: 'name',
  subject: 'plain',
  preheader: 'plain',
  emoji: 'name',
  headline: 'rich',
  note: 'plain',
  caption: 'rich',
  credit: 'rich',
  quoteText: 'rich',
  attribution: 'rich',
  sponsorName: 'name',
  buttonLabel: 'plain',
  linkLabel: 'rich',
  linkNote: 'rich',
} as const;
export type LineName = keyof typeof lineNames;
