import { markup, noHtml, type Html } from '../export/markup.ts';

/** The attribute of the element around an export's pieces, in HTML. */
export const colophonName = 'data-setzkasten';

/** The colophon as an attribute, which nobody sees or hears; nothing for an empty one. */
export function colophonAttribute(colophon: string): Html {
  return colophon === '' ? noHtml : markup` data-setzkasten="${colophon}"`;
}
