import { detectFormat, type ImportFormat } from '../import/detectFormat.ts';

/** What a clipboard holds of one copied thing; an empty string for what it does not. */
export interface PasteSource {
  readonly html: string;
  readonly text: string;
}

const meaning =
  /<(?:h[1-6]|p|b|strong|i|em|a|ul|ol|li|table|img|blockquote|code|s|del|figure|article|section)[\s>]/i;
const codeEditor = /<pre|white-space:\s*pre|monospace|Consolas|Menlo|JetBrains Mono|Courier/i;

/** Which of the two to read, and as what: the HTML, unless it is only the colours of a code editor around a text. */
export function pasteText({ html, text }: PasteSource): {
  readonly text: string;
  readonly format: ImportFormat;
} {
  const isLook = text.trim() !== '' && !meaning.test(html) && codeEditor.test(html);
  if (html.trim() !== '' && !isLook) return { text: html, format: 'html' };
  const format = detectFormat(text);
  // Text that speaks of tags is no page for that.
  const isPage = /^\s*<[a-z!]/i.test(text);
  return { text, format: format === 'html' && !isPage ? 'text' : format };
}
