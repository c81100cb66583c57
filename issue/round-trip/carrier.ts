/** The HTML attribute of the element around an export's pieces. */
export const colophonName = 'data-setzkasten';

/**
 * Adds the escaped colophon to our HTML document or fragment, as an attribute of the element around its pieces, where
 * readers and screen readers do not notice it. Returns the HTML unchanged for an empty colophon.
 */
export function withColophonAttribute(html: string, colophon: string): string {
  if (colophon === '') return html;
  // The element's `style` is the first after `role="main"`, and the first of all in a fragment; text contains no plain
  // quotation mark.
  const main = html.indexOf(' role="main"');
  const place = html.indexOf(' style="', Math.max(main, 0));
  return `${html.slice(0, place)} ${colophonName}="${colophon}"${html.slice(place)}`;
}

/** Returns the colophon as an invisible line at the end of Markdown. */
export function colophonComment(colophon: string): string {
  return colophon === '' ? '' : `\n<!-- setzkasten ${colophon} -->\n`;
}

/** Splits Markdown into its text and the colophon at its end. */
export function splitComment(text: string): { text: string; colophon: string } | undefined {
  const match = /\n<!-- setzkasten (\S.*) -->\s*$/.exec(text);
  return match ? { text: text.slice(0, match.index), colophon: match[1] ?? '' } : undefined;
}
