/** The attribute of the element around an export's pieces, in HTML. */
export const colophonName = 'data-setzkasten';

/**
 * An HTML document or fragment of ours with the colophon, which is escaped, as an attribute of the element around its
 * pieces: nobody sees or hears it. Returns the HTML as it is for an empty colophon.
 */
export function withColophonAttribute(html: string, colophon: string): string {
  if (colophon === '') return html;
  // The element's `style` is the first after `role="main"`, and a fragment's first of all; no text holds a plain quotation mark.
  const main = html.indexOf(' role="main"');
  const place = html.indexOf(' style="', Math.max(main, 0));
  return `${html.slice(0, place)} ${colophonName}="${colophon}"${html.slice(place)}`;
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
