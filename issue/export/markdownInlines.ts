import { markNames, type Inline, type Mark } from '../text/inline.ts';
import { tokenText } from '../text/tokenText.ts';
import { escapeMarkdown, unescapeMarkdown } from './escapeMarkdown.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTagText.ts';
import { markup, trustedHtml } from './markup.ts';
import type { Rendering } from './rendering.ts';
import type { InlineWriter } from './writeInlines.ts';

/** Two spaces, not a backslash: Python's Markdown, which Buttondown uses, would show that. */
export const lineBreak = '  \n';

/**
 * How a mark is written is known once its neighbours are: until then control characters, which no text has, stand where
 * each mark begins and ends, and where a link begins.
 */
const signs: Readonly<Record<Mark, readonly [open: string, close: string]>> = {
  bold: ['\u0001', '\u0002'],
  italic: ['\u0003', '\u0004'],
  strike: ['\u0005', '\u0006'],
  code: ['\u000E', '\u000F'],
};
const linkStart = '\u0010';

const writings: Readonly<Record<Mark, { readonly delimiter: string; readonly tag: string }>> = {
  bold: { delimiter: '**', tag: 'b' },
  italic: { delimiter: '*', tag: 'i' },
  strike: { delimiter: '~~', tag: 's' },
  code: { delimiter: '`', tag: 'code' },
};

/** Writes running text as Markdown in which `settled` has still to write the marks. */
export function markdownInlineWriter({ context, tool }: Rendering): InlineWriter<string> {
  return {
    leaf: (inline: Inline) => {
      if (typeof inline === 'string') return escapeMarkdown(inline);
      if ('text' in inline) return escapeMarkdown(inline.text);
      if ('token' in inline) return escapeMarkdown(tokenText(inline, context));
      if ('break' in inline) return lineBreak;
      return mergeTagText(inline, tool) ?? escapeMarkdown(inline.fallback ?? '');
    },
    leads: (link) => linkAddress(link, tool) !== undefined,
    mark: (mark, inner) => around(inner, ...signs[mark]),
    link: (link, inner) => {
      const address = linkAddress(link, tool);
      // A line break at the end of a link would be none.
      const [, before = '', words = '', after = ''] =
        /^((?: {2}\n)*)([^]*?)((?: {2}\n)*)$/.exec(inner) ?? [];
      if (address === undefined || words === '') return inner;
      return before + linkTo(address, words) + after;
    },
    join: (parts) => parts.join(''),
  };
}

/** An address that holds a merge tag needs HTML: listmonk's Markdown would percent-encode the tag. */
function linkTo(address: string, words: string): string {
  if (/[{}|]/.test(address)) return markup`<a href="${address}">${trustedHtml(words)}</a>`.text;
  const plain = address.replace(/&(?=#?\w+;)/g, '&amp;');
  return `${linkStart}[${words}](${/[\s()]/.test(plain) ? `<${plain}>` : plain})`;
}

/** Words set in bold by the output itself. */
export function inBold(words: string): string {
  return around(words, ...signs.bold);
}

/** What is around words stands close to them: CommonMark takes no space within it. */
export function around(inner: string, open: string, close = open): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inner) ?? [];
  return words === '' ? inner : `${before}${open}${words}${close}${after}`;
}

/** The same with its marks written: by Markdown's own delimiters where every parser takes them so, else by HTML tags. */
export function settled(text: string): string {
  let result = text.replaceAll(`!${linkStart}`, '\\!').replaceAll(linkStart, '');
  for (const mark of markNames.toReversed()) {
    const [open, close] = signs[mark];
    const pattern = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g');
    result = result.replace(pattern, (found, inner: string, place: number, whole: string) => {
      const before = whole.slice(0, place).replace(marksAtEnd, '').at(-1) ?? ' ';
      const after =
        whole
          .slice(place + found.length)
          .replace(marksAtStart, '')
          .charAt(0) || ' ';
      return written(mark, inner, before, after);
    });
  }
  return result;
}

/** Marks that begin or end at the same place are written close by, and say nothing of the words around. */
const marksAtEnd = new RegExp(`[${markNames.map((mark) => signs[mark][0]).join('')}]+$`);
const marksAtStart = new RegExp(`^[${markNames.map((mark) => signs[mark][1]).join('')}]+`);

function written(mark: Mark, inner: string, before: string, after: string): string {
  const { delimiter, tag } = writings[mark];
  const inTags = `<${tag}>${inner}</${tag}>`;
  const isApart = /[\s([]/.test(before) && /[\s.,;:!?)\]]/.test(after);
  if (mark === 'code') {
    const plain = unescapeMarkdown(inner);
    return isApart && /^[^`\n<]+$/.test(plain) && plain.trim() === plain ? `\`${plain}\`` : inTags;
  }
  const isClose = /^[^\s*_~\\<&]/.test(inner) && /[^\s*_~\\>;]$/.test(inner);
  return isApart && isClose ? delimiter + inner + delimiter : inTags;
}
