import { markup, noHtml, type Html } from '../export/markup.ts';

/** The attribute of the element around an export's pieces, in HTML. */
export const colophonName = 'data-setzkasten';

/** The colophon as an attribute, which nobody sees or hears; nothing for an empty one. */
export function colophonAttribute(colophon: string): Html {
  return colophon === '' ? noHtml : markup` data-setzkasten="${colophon}"`;
}

/** The colophon as a line at the end of Markdown that is not shown. */
export function colophonComment(colophon: string): string {
  return colophon === '' ? '' : `\n<!-- setzkasten ${colophon} -->\n`;
}

/** The colophon at the end of Markdown, and the text before it. */
export function splitComment(text: string): { text: string; colophon: string } | undefined {
  const match = /\n<!-- setzkasten (\S.*) -->\s*$/.exec(text);
  return match ? { text: text.slice(0, match.index), colophon: match[1] ?? '' } : undefined;
}
