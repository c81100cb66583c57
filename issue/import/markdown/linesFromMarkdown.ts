import { Marked, type TokenizerAndRendererExtension } from 'marked';
import { findAddresses } from '../../addresses/findAddresses.ts';
import { enteredText } from '../../text/enteredText.ts';
import { linesFromHtml, type HtmlLines, type HtmlOptions } from '../html/linesFromHtml.ts';
import { escapeNumberedSentences } from './escapeNumberedSentences.ts';
import { linesFromText } from '../text/linesFromText.ts';

/** Addresses end where they end in every other text, see `findAddresses`; what is before them in the line tells too. */
const address: TokenizerAndRendererExtension = {
  name: 'address',
  level: 'inline',
  start: (source) => findAddresses(source)[0]?.from,
  tokenizer(source, tokens) {
    if (this.lexer.state.inLink) return undefined;
    const before = tokens.map(({ raw }) => raw).join('');
    const found = findAddresses(before + source).find(({ from }) => from === before.length);
    if (!found) return undefined;
    const raw = source.slice(0, found.to - before.length);
    return {
      type: 'link',
      raw,
      href: found.link,
      text: raw,
      tokens: [{ type: 'text', raw, text: raw }],
    };
  },
};

const markdown = new Marked({
  gfm: true,
  extensions: [address],
  tokenizer: { url: () => undefined },
});

/** What starts a line of its own though no empty line stands before it. */
const ownLine =
  /(?<=[^\s>])\n(?=(?:\*\*|__|_|\*)?(?:(?![©®™0-9#*])[\p{Extended_Pictographic}\p{Regional_Indicator}]|(?:Quelle|Source|Foto|Photo|Bild)\s?:|\p{Lu}\p{L}{1,9}\.?,?\s(?:\d{1,2}\.|\p{L}{3,9}\.?\s\d{1,2}:)))/gu;

/** Markdown (CommonMark and GitHub's additions) as lines. Raw HTML in it goes through the same cleaning as HTML. */
export function linesFromMarkdown(text: string, options?: HtmlOptions): HtmlLines {
  try {
    const paragraphs = enteredText(text).replace(ownLine, '\n\n');
    const html = markdown.parse(escapeNumberedSentences(paragraphs), { async: false });
    return linesFromHtml(html, options);
  } catch {
    // Nested thousands deep, it overflows the parser's stack: then it is no Markdown that anyone wrote.
    return { lines: linesFromText(text), leftOut: [], preheader: '' };
  }
}
