import { Marked, type TokenizerAndRendererExtension, type TokensList } from 'marked';
import { escapeHtml } from '../../export/escapeHtml.ts';
import { enteredText } from '../../text/enteredText.ts';
import { linesFromHtmlParts, type HtmlLines, type HtmlOptions } from '../html/linesFromHtml.ts';
import { lineText } from '../lines/line.ts';
import { linesFromText } from '../text/linesFromText.ts';
import { blockStretches } from './blockStretches.ts';
import { MarkdownLexer } from './markdownLexer.ts';
import { escapeNumberedSentences, type LastList } from './escapeNumberedSentences.ts';
import { widenTables } from './widenTables.ts';

/** Addresses end as in every other text, see `findAddresses`; the text before them on the line matters too. */
const address: TokenizerAndRendererExtension = {
  name: 'address',
  level: 'inline',
  start(source) {
    return this.lexer instanceof MarkdownLexer
      ? this.lexer.addressIn(source.length)?.at
      : undefined;
  },
  tokenizer(source) {
    const { lexer } = this;
    if (lexer.state.inLink || !(lexer instanceof MarkdownLexer)) return undefined;
    const found = lexer.addressIn(source.length);
    if (found?.at !== 0) return undefined;
    const { from, to, link } = found.address;
    const raw = source.slice(0, to - from);
    return { type: 'link', raw, href: link, text: raw, tokens: [{ type: 'text', raw, text: raw }] };
  },
};

const markdown = new Marked({
  gfm: true,
  extensions: [address],
  tokenizer: {
    url: () => undefined,
    // With one tilde it is a subscript elsewhere: "H~2~O".
    del: (source) => (source.startsWith('~~') ? false : undefined),
    // A one-word footnote looks like a link definition: `[^1]: Word`.
    def: (source) => (source.startsWith('[^') ? undefined : false),
  },
});

/** A day at the head of its companies, as lists of earnings dates have it: "Mi 27.", "Tuesday, March 3:", "Wed 4 Mar:", "2026-03-04:". */
const word = String.raw`\p{Lu}\p{L}{1,9}\.?,?\s`;
const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const month = String.raw`\p{L}{3,9}\.?`;
const year = String.raw`(?:,?\s\d{4})?`;
const numeric = String.raw`\d{1,2}\.\s?\d{1,2}\.(?:\d{2}|\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?`;
const day = [
  String.raw`${word}\d{1,2}\.`,
  `${word}(?:(?:${month}\\s)?${dayNumber}${year}|${dayNumber}\\s${month}${year}|${numeric}):`,
  String.raw`(?:${numeric}|\d{4}-\d{2}-\d{2}):(?=[*_\s])`,
].join('|');

/** What starts a line of its own though no empty line stands before it. */
const ownLine = new RegExp(
  String.raw`(?<=[^\s>])\n(?=(?:\*\*|__|_|\*)?(?:(?![©®™0-9#*])[\p{Extended_Pictographic}\p{Regional_Indicator}]|\[\^[^\]\s]{1,40}\]:|(?:Quelle|Source|Foto|Photo|Bild)\s?:|${day}))`,
  'gu',
);

/** The sign of a list item or a quote, within which another may start on the same line. */
const nestingSign = String.raw`(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]*)`;

/**
 * The start of a line that nests a hundred levels deep, but is no rule: Markdown parsers read the rest of the line again
 * at each level.
 */
const deepLine = new RegExp(
  String.raw`^(?![ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)[ \t]*(?:\d{1,9}(?=[.)][ \t]+${nestingSign}{99})|(?=(?:[*+-][ \t]+|>[ \t]*)${nestingSign}{99}))`,
  'gm',
);

/** Returns Markdown (CommonMark and GitHub's extensions) as lines. Raw HTML in it is cleaned like HTML. */
export function linesFromMarkdown(text: string, options: HtmlOptions = {}): HtmlLines {
  const paragraphs = numberFootnotes(
    enteredText(text.replaceAll(/\r\n?/g, '\n')).replace(ownLine, '\n\n'),
  ).replace(deepLine, '$&\\');
  try {
    const { markdown: source, restore } = withMergeTagPlaces(paragraphs);
    return withoutSiteTags(
      linesFromHtmlParts((onPart) => htmlOf(source, restore, onPart), options),
    );
  } catch {
    // Nesting thousands of levels deep overflows the parser's stack, and is not real Markdown.
    return { lines: linesFromText(text, options), leftOut: [], preheader: '' };
  }
}

/** A paragraph that is a tag of Jekyll or a short code of Hugo, which readers never see; mail tools have other tags. */
const siteTag =
  /^(?:\{%-?\s*(?:include|raw|endraw|comment|endcomment|highlight|endhighlight|assign|capture|endcapture|gist|youtube|vimeo|figure|post_url|link)\b[^%]*%\}\s*|\{\{[<%][^{}]*[%>]\}\}\s*)+$/u;

function withoutSiteTags({ lines, leftOut, ...read }: HtmlLines): HtmlLines {
  const tags = lines.filter((line) => line.kind === 'paragraph' && siteTag.test(lineText(line)));
  if (tags.length === 0) return { lines, leftOut, ...read };
  return {
    ...read,
    lines: lines.filter((line) => !tags.includes(line)),
    leftOut: [...leftOut, ...tags.map(lineText)],
  };
}

type Links = TokensList['links'];

/** Yields the HTML of Markdown, one stretch at a time, so that only one stretch's tokens exist at once. */
function* htmlOf(
  text: string,
  restore: (html: string) => string,
  onPart?: (share: number) => void,
): Generator<string> {
  const links = linksIn(text);
  for (const stretch of escapedStretches(text, onPart))
    yield restore(markdown.parser(lexerWith(links).lex(stretch)));
}

/** Returns the addresses of link labels, wherever they are defined in the text. */
function linksIn(text: string): Links {
  const links = Object.create(null) as Links;
  if (text.includes(']:'))
    for (const stretch of escapedStretches(text)) lexerWith(links).blockTokens(stretch);
  return links;
}

function* escapedStretches(text: string, onPart?: (share: number) => void): Generator<string> {
  const list: LastList = {};
  for (const stretch of blockStretches(text, onPart))
    yield escapeNumberedSentences(widenTables(stretch), list);
}

function lexerWith(links: Links): MarkdownLexer {
  const lexer = new MarkdownLexer(markdown.defaults);
  lexer.tokens.links = links;
  return lexer;
}

/** Merge tags whose signs Markdown would read: as emphasis, as cells of a table, as no address. */
const mergeTag =
  /(?<!\\)\*\\?\|[A-Z][A-Z\d_]+(?::[^|*\\\n]{1,60})?\\?\|\*|\{\{[^{}\\*[\]<\n]{1,200}\}\}|\{%[^{}%\\*[\]<\n]{1,200}%\}/g;
/** Private-use characters, which Markdown takes for letters; encoded in an address. */
const place = /(?:\uE0F0|%EE%83%B0)(\d+)(?:\uE0F1|%EE%83%B1)/g;

/**
 * Returns Markdown with a word for each merge tag, so that no parser reads signs in it, and what puts the tags back into
 * the HTML of that Markdown.
 */
function withMergeTagPlaces(text: string) {
  const tags: string[] = [];
  const markdown = text.replace(
    mergeTag,
    (tag) => `\uE0F0${String(tags.push(tag.replaceAll('\\', '')) - 1)}\uE0F1`,
  );
  const restore = (html: string) =>
    html.replace(place, (all, index) => escapeHtml(tags[Number(index)] ?? String(all)));
  return { markdown, restore };
}

const definition = /^[ ]{0,3}\[\^([^\]\s]{1,40})\]:/gm;
const mark = /\[\^([^\]\s]{1,40})\](:?)/g;

/**
 * Returns Markdown in which footnotes are numbered in order of their marks, as readers see them: "[1]" at the mark and
 * before the note. Marks without a note stay.
 */
function numberFootnotes(text: string): string {
  if (!text.includes('[^')) return text;
  const noted = new Set([...text.matchAll(definition)].map(([, label]) => label));
  if (noted.size === 0) return text;
  const numbers = new Map<string, number>();
  for (const [, label = '', colon] of text.matchAll(mark))
    if (noted.has(label) && colon === '' && !numbers.has(label))
      numbers.set(label, numbers.size + 1);
  for (const label of noted)
    if (label !== undefined && !numbers.has(label)) numbers.set(label, numbers.size + 1);
  return text.replace(mark, (written, label: string) => {
    const number = numbers.get(label);
    return number === undefined ? written : `\\[${String(number)}\\]`;
  });
}
