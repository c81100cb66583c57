import { fnv1a } from '../text/fnv1a.ts';

/** The HTML attribute of the element around an export's pieces. */
export const colophonName = 'data-setzkasten';

/** The element around the pieces of a web page; neither text nor mails contain it. */
const article = '<article';

/**
 * Adds the escaped colophon to our HTML document, fragment or web page, as an attribute of the element around its pieces,
 * where readers and screen readers do not notice it. Returns the HTML unchanged for an empty colophon.
 */
export function withColophonAttribute(html: string, colophon: string): string {
  if (colophon === '') return html;
  const page = html.indexOf(`${article}>`);
  // In a mail, the element's `style` is the first after `role="main"`, and the first of all in a fragment; text contains no plain
  // quotation mark.
  const main = html.indexOf(' role="main"');
  const place = page === -1 ? html.indexOf(' style="', Math.max(main, 0)) : page + article.length;
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

/**
 * Returns what follows a text that has to stay as it is, to make its file importable: an invisible comment with all of the
 * issue, which holds as long as the text is unchanged.
 */
export function sealOf(text: string, colophon: string): string {
  return colophon === '' ? '' : `\n<!-- setzkasten-whole ${sumOf(text)} ${colophon} -->\n`;
}

/** Returns the colophon of a sealed file; undefined for any other, and if its text was changed. */
export function sealedColophon(file: string): string | undefined {
  const match = /\n<!-- setzkasten-whole (\S+) (\S.*) -->\s*$/.exec(file);
  return match?.[1] === sumOf(file.slice(0, match?.index)) ? match?.[2] : undefined;
}

function sumOf(text: string): string {
  return fnv1a(text).toString(36);
}
