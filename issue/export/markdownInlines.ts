import { markNames, type Inline, type Mark } from '../text/inline.ts';
import { tokenText } from '../text/tokenText.ts';
import { escapeMarkdown, unescapeMarkdown } from './escapeMarkdown.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTags.ts';
import { markup, trustedHtml } from './markup.ts';
import type { Rendering } from './rendering.ts';
import type { InlineWriter } from './writeInlines.ts';

/** Two spaces, not a backslash: Python's Markdown, which Buttondown uses, would show that. */
export const lineBreak = '  \n';

/**
 * How to write a mark depends on its neighbours: until they are known, control characters, which no text contains, mark
 * where each mark begins and ends, and where a link begins.
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

const [codeStart, codeEnd] = signs.code;
const codeRuns = new RegExp(`${codeStart}([^${codeEnd}]*)${codeEnd}`, 'g');

/** Returns a writer of rich text as Markdown whose marks `settled` still has to write. */
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
      // A line break at the end of a link would be lost.
      const [, before = '', words = '', after = ''] =
        /^((?: {2}\n)*)([^]*?)((?: {2}\n)*)$/.exec(inner) ?? [];
      if (address === undefined || words === '') return inner;
      return before + linkTo(address, words) + after;
    },
    join: (parts) => parts.join(''),
  };
}

/** An address with a merge tag needs HTML: listmonk's Markdown would percent-encode the tag. */
function linkTo(address: string, words: string): string {
  if (/[{}|]/.test(address)) return markup`<a href="${address}">${trustedHtml(words)}</a>`.text;
  const plain = address.replace(/&(?=#?\w+;)/g, '&amp;');
  return `${linkStart}[${words}](${/[\s()]/.test(plain) ? `<${plain}>` : plain})`;
}

/** Bold text added by the output itself. */
export function inBold(words: string): string {
  return around(words, ...signs.bold);
}

/** Puts delimiters directly next to the words: CommonMark allows no space inside them. */
export function around(inner: string, open: string, close = open): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inner) ?? [];
  return words === '' ? inner : `${before}${open}${words}${close}${after}`;
}

/** Writes code that contains a bar in tags: in a table the bar is escaped, which backticks would show. */
export function barredCodeInTags(text: string): string {
  return text.replace(codeRuns, (found, inner: string) =>
    inner.includes('|') ? `<code>${inner}</code>` : found,
  );
}

/** Writes the marks: with Markdown's own delimiters if every parser recognises them there, otherwise as HTML tags. */
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

/** Other marks that begin or end at the same place are skipped to find the adjacent characters. */
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
