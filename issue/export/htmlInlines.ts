import type { Inline, Mark } from '../text/inline.ts';
import { tokenText } from '../text/tokenText.ts';
import { markup, joinHtml, noHtml, trustedHtml, type Html } from './markup.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTags.ts';
import type { Rendering } from './rendering.ts';
import type { InlineWriter } from './writeInlines.ts';

/** The element of each mark. */
export type MarkElements = Readonly<Record<Mark, (inner: Html) => Html>>;

/** Elements and links without styles. */
export const plainElements: MarkElements = {
  bold: (inner) => markup`<b>${inner}</b>`,
  italic: (inner) => markup`<i>${inner}</i>`,
  strike: (inner) => markup`<s>${inner}</s>`,
  code: (inner) => markup`<code>${inner}</code>`,
};
export const plainAnchor = (address: Html, inner: Html) =>
  markup`<a href="${address}">${inner}</a>`;

/**
 * Returns a writer of rich text as HTML; `anchor` writes a link to a safe address, `typeset` changes the author's text
 * where it is for reading only.
 */
export function htmlInlineWriter(
  { context, tool }: Rendering,
  elements: MarkElements,
  anchor: (address: Html, inner: Html) => Html,
  typeset: (text: string) => string = (text) => text,
): InlineWriter<Html> {
  return {
    leaf: (inline: Inline) => {
      if (typeof inline === 'string') return markup`${typeset(inline)}`;
      if ('text' in inline) return markup`${typeset(inline.text)}`;
      if ('token' in inline) return markup`${tokenText(inline, context)}`;
      if ('break' in inline) return markup`<br>`;
      const tag = mergeTagText(inline, tool);
      return tag === undefined ? markup`${inline.fallback ?? ''}` : trustedHtml(tag);
    },
    mark: (mark, inner) => (inner.text === '' ? inner : elements[mark](inner)),
    link: (link, inner) => {
      const address = linkAddress(link, tool);
      if (address === undefined || inner.text === '') return inner;
      return anchor(markup`${address}`, inner);
    },
    join: (parts) => (parts.length === 1 ? (parts[0] ?? noHtml) : joinHtml(parts)),
  };
}
