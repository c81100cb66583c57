/**
 * The nodes that hold one line of text within a block, and what it is. Text pasted into `words` loses its formatting and
 * links. `plain` text takes no marks, tokens or line breaks; nor does a `name`, which is not checked for spelling.
 */
export const lineNames = {
  title: 'plain',
  byline: 'name',
  subject: 'plain',
  preheader: 'plain',
  emoji: 'name',
  headline: 'words',
  note: 'plain',
  caption: 'rich',
  credit: 'rich',
  quoteText: 'rich',
  attribution: 'rich',
  sponsorName: 'name',
  buttonLabel: 'plain',
  shareCall: 'plain',
  linkLabel: 'words',
  linkNote: 'rich',
} as const;
export type LineName = keyof typeof lineNames;

export function linesOfKind(kind: (typeof lineNames)[LineName]): readonly LineName[] {
  return (Object.keys(lineNames) as LineName[]).filter((name) => lineNames[name] === kind);
}

export function isPlainLine(name: LineName): boolean {
  return lineNames[name] === 'plain' || lineNames[name] === 'name';
}
