import { detectFormat, type ImportFormat } from '../import/detectFormat.ts';

/** The forms of one copied thing on the clipboard; an empty string for a missing one. */
export interface PasteSource {
  readonly html: string;
  readonly text: string;
}

const meaning =
  /<(?:h[1-6]|p|b|strong|i|em|a|ul|ol|li|table|img|blockquote|code|s|del|figure|article|section)[\s>]/i;
const codeEditor = /<pre|white-space:\s*pre|monospace|Consolas|Menlo|JetBrains Mono|Courier/i;

/** Returns which form to read, and as what: the HTML, unless it only adds a code editor's colours to a text. */
export function pasteText({ html, text }: PasteSource): {
  readonly text: string;
  readonly format: ImportFormat;
} {
  const isLook = text.trim() !== '' && !meaning.test(html) && codeEditor.test(html);
  if (html.trim() !== '' && !isLook) return { text: html, format: 'html' };
  const format = detectFormat(text);
  // Text that mentions tags is not therefore a page.
  const isPage = /^\s*<[a-z!]/i.test(text);
  return { text, format: format === 'html' && !isPage ? 'text' : format };
}
