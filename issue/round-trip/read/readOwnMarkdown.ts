import { Marked, type Token, type Tokens } from 'marked';
import { parseFragment } from 'parse5';
import { mailToolProfiles } from '../../export/mail-tools/allMailTools.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { linkOf } from '../../text/inline.ts';
import { noPicture } from '../../text/picture.ts';
import { slice, textOf } from '../../text/richText.ts';
import { canonicalRichText } from '../canonicalRichText.ts';
import { splitComment } from '../embeddedColophon.ts';
import { parseColophon } from '../colophon.ts';
import { linkSign, type Row, type Shown, type ShownLink } from '../shown.ts';
import type { PartType } from '../../blocks/allBlocks.ts';
import { escapeHtml } from '../../export/escapeHtml.ts';
import type { HtmlNode } from '../../import/html/element.ts';
import { elementsOf, inlinesOf, stringOf } from './inlines.ts';
import { takeParts, type OwnExport, type Source } from './ownExport.ts';
import { boxWith, shownElement, textIn, withoutDash, pictureIn } from './shownElement.ts';

/** A heading of ours with a separator of lines or paragraphs in it. */
const separated = /^(?<signs>#{1,3}) (?<text>[^\n]*[\u2028\u2029][^\n]*)(?:\n+|$)/u;

/** Writes inlines as the HTML that `inlinesOf` reads: addresses unchanged, and small print marked as such. */
const markdown = new Marked({
  gfm: true,
  tokenizer: {
    // Text that is not a link in our Markdown must not become one.
    url: () => undefined,
    // Marked ends a line at Unicode's line separator, which only a line feed does.
    heading(source) {
      const { 0: raw = '', groups } = separated.exec(source) ?? {};
      if (!groups) return false;
      const { signs = '', text = '' } = groups;
      return { type: 'heading', raw, depth: signs.length, text, tokens: this.lexer.inline(text) };
    },
  },
  renderer: {
    strong({ tokens }) {
      return `<b>${this.parser.parseInline(tokens)}</b>`;
    },
    em({ raw, tokens }) {
      const tag = raw.startsWith('_') ? 'small' : 'i';
      return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
    },
    link({ href, tokens }) {
      return `<a href="${escapeHtml(asWritten(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    // The alt text goes into an element of its own: an attribute would lose the Markdown in it.
    image({ href, tokens }) {
      return `<img src="${escapeHtml(href)}"><span>${this.parser.parseInline(tokens)}</span>`;
    },
  },
});

/** Reverses the escaping by `markdownInlineWriter` of what would be read as an entity. */
function asWritten(href: string): string {
  return href.replace(/&amp;(?=#?\w+;)/g, '&');
}

/** Parses Markdown that ends with a colophon, and returns its pieces; undefined for any other. */
export function readOwnMarkdown(file: string): OwnExport | undefined {
  const split = splitComment(file);
  const colophon = split && parseColophon(split.colophon);
  if (!colophon) return undefined;
  const { text, putBack } = heldTags(split.text);
  const nodesOf: NodesOf = (tokens, { areBlocks = false } = {}) => {
    const html = areBlocks
      ? markdown.Parser.parse([...tokens], markdown.defaults)
      : markdown.Parser.parseInline([...tokens], markdown.defaults);
    return parseFragment(putBack(html)).childNodes;
  };
  const parts = takeParts(colophon, sourcesIn(markdown.lexer(text), nodesOf));
  return parts && { colophon, parts, inbox: undefined };
}

type NodesOf = (
  tokens: readonly Token[],
  options?: { readonly areBlocks?: boolean },
) => readonly HtmlNode[];

/** Returns what each element is; some consist of two in Markdown, and a box of many. */
function sourcesIn(tokens: readonly Token[], nodesOf: NodesOf): Source[] {
  const sources: Source[] = [];
  let box: Source[] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'space' || (token.type === 'html' && !isTable(token))) continue;
    if (token.type === 'hr' && token.raw.startsWith('*')) {
      const inside = box;
      box = inside ? undefined : [];
      if (inside) sources.push((type) => boxWith(inside.map((source) => source(type))));
      continue;
    }
    if (isCaption(token) && isPicture(before(tokens, index))) continue;
    if (token.type === 'table' && isChart(before(tokens, index))) continue;
    const data = isChart(token) ? after(tokens, index) : undefined;
    if (data?.type === 'table') {
      (box ?? sources).push(() => chartOf(data as Tokens.Table, nodesOf));
      continue;
    }
    if (isCaption(token) && after(tokens, index)?.type === 'table') continue;
    const caption = isPicture(token)
      ? after(tokens, index)
      : token.type === 'table'
        ? before(tokens, index)
        : undefined;
    const below = caption && isCaption(caption) ? caption : undefined;
    (box ?? sources).push((type) => shownToken(token, below, type, nodesOf));
  }
  return box ? [() => undefined] : sources;
}

/** Returns the next token, ignoring blank lines. */
function after(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(index + 1).find(({ type }) => type !== 'space');
}

function before(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(0, index).findLast(({ type }) => type !== 'space');
}

/** True for a table that is written as HTML because of its merge tags. */
function isTable({ raw }: Token): boolean {
  return raw.startsWith('<table>');
}

function isPicture(token: Token | undefined): boolean {
  return token?.type === 'paragraph' && /^(?:\[|<a [^>]*>)?!\[/.test(token.raw);
}

/** True for the picture of a chart, which has a title, or for what marks its place. */
function isChart(token: Token | undefined): boolean {
  if (token?.type !== 'paragraph') return false;
  if (isPicture(token)) return / "[^"\n]+"\)\s*$/.test(token.raw);
  return /^\\\[[^\]\n]+\\?\]/.test(token.raw);
}

function chartOf({ header, rows }: Tokens.Table, nodesOf: NodesOf): Shown {
  const all = [header, ...rows];
  return {
    kind: 'chart',
    rows: all.map((row) => row.map(({ tokens }) => stringOf(nodesOf(tokens)))),
  };
}

function isCaption(token: Token): boolean {
  return token.type === 'paragraph' && /^_(?!_)/.test(token.raw);
}

function shownToken(
  token: Token,
  caption: Token | undefined,
  type: PartType,
  nodesOf: NodesOf,
): Shown | undefined {
  switch (token.type) {
    case 'paragraph':
      return paragraphOf(token as Tokens.Paragraph, caption, nodesOf);
    case 'list':
      return listOf(token as Tokens.List, type, nodesOf);
    case 'blockquote':
      return quoteOf(token as Tokens.Blockquote, nodesOf);
    case 'table':
      return tableOf(token as Tokens.Table, caption, nodesOf);
    case 'heading': {
      // An author may have lowered one to a level that is not written.
      const { depth, tokens } = token as Tokens.Heading;
      const level = Math.min(depth, 3) as 1 | 2 | 3;
      return { kind: 'heading', level, content: inlinesOf(nodesOf(tokens)) };
    }
    case 'html':
    case 'hr':
      return blockOf(token, type, nodesOf);
    default:
      return undefined;
  }
}

/** Returns what is the same in Markdown's HTML as in ours. */
function blockOf(token: Token, type: PartType, nodesOf: NodesOf): Shown | undefined {
  const [element] = elementsOf(nodesOf([token], { areBlocks: true }));
  return element && shownElement(element, type);
}

function paragraphOf(token: Tokens.Paragraph, caption: Token | undefined, nodesOf: NodesOf): Shown {
  const nodes = nodesOf(token.tokens);
  if (isPicture(token)) {
    const picture = pictureIn(nodes);
    return { kind: 'figure', picture, below: caption ? inlinesOf(nodesOf(tokensOf(caption))) : [] };
  }
  const content = inlinesOf(nodes);
  if (isCaption(token)) return { kind: 'figure', picture: noPicture, below: content };
  if (token.raw.startsWith(linkSign)) {
    return { kind: 'sources', content: canonicalRichText(slice(content, linkSign.length)) };
  }
  if (!token.raw.startsWith('__')) return { kind: 'paragraph', content };
  const [first] = content;
  const url = linkOf(first) ?? '';
  return { kind: 'button', label: textOf(content), url };
}

/** A header without any characters is only there because Markdown needs one. */
function tableOf(
  { header, rows }: Tokens.Table,
  caption: Token | undefined,
  nodesOf: NodesOf,
): Shown {
  const hasHeader = header.some(({ text }) => text !== '');
  const all = hasHeader ? [header, ...rows] : rows;
  return {
    kind: 'table',
    table: {
      rows: all.map((row) => row.map(({ tokens }) => inlinesOf(nodesOf(tokens)))),
      hasHeader,
    },
    caption: caption ? inlinesOf(nodesOf(tokensOf(caption))) : [],
  };
}

function tokensOf(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function quoteOf({ tokens }: Tokens.Blockquote, nodesOf: NodesOf): Shown {
  const paragraphs = tokens.filter(({ type }) => type === 'paragraph');
  const last = paragraphs.at(-1);
  const who = last?.raw.startsWith('— ') ? last : undefined;
  const words = paragraphs.filter((one) => one !== who).flatMap(tokensOf);
  return {
    kind: 'quote',
    content: inlinesOf(nodesOf(words)),
    attribution: who ? withoutDash(inlinesOf(nodesOf(tokensOf(who)))) : [],
  };
}

/** Returns a list by the author; with asterisks, the bars, days or links of a block that has such. */
function listOf(list: Tokens.List, type: PartType, nodesOf: NodesOf): Shown | undefined {
  if (!list.raw.startsWith('*')) return blockOf(list, 'text', nodesOf);
  const items = list.items.map((item) => nodesOf(tokensIn(item)));
  switch (type) {
    case 'chart':
      return { kind: 'bars', rows: items.map(barOf) };
    case 'earnings':
      return { kind: 'earnings', rows: items.map(dayOf) };
    case 'link-list':
      return { kind: 'links', items: items.map(linkIn) };
    default:
      return undefined;
  }
}

/** Returns an item's own text, without its nested lists. */
function tokensIn({ tokens }: Tokens.ListItem): readonly Token[] {
  return tokens.filter(({ type }) => type === 'text' || type === 'paragraph').flatMap(tokensOf);
}

function barOf(nodes: readonly HtmlNode[]): Row {
  const figure = elementsOf(nodes).at(-1);
  const label = stringOf(nodes.filter((node) => node !== figure));
  return [label.replace(/ ?:$/, ''), textIn(figure)];
}

function dayOf(nodes: readonly HtmlNode[]): Row {
  const [day] = elementsOf(nodes);
  const names = stringOf(nodes.filter((node) => node !== day));
  return [textIn(day).replace(/ ?:$/, ''), names];
}

function linkIn(nodes: readonly HtmlNode[]): ShownLink {
  const last = elementsOf(nodes).at(-1);
  const note = last?.tagName === 'small' ? last : undefined;
  const line = inlinesOf(nodes.filter((node) => node !== note));
  const label = note ? canonicalRichText(slice(line, 0, textOf(line).length - 1)) : line;
  return { label, note: inlinesOf(note ? note.childNodes : []) };
}

const fallback = '([^`{}|<>*&%\\\\$[\\]_~\\n]*?)';

let pattern: RegExp | undefined;

/** Matches every mail tool's tags, with any fallback. */
function tags(): RegExp {
  return (pattern ??= patternOfTags());
}

function patternOfTags(): RegExp {
  const syntaxes = Object.values(mailToolProfiles)
    .flatMap((profile) => Object.values(profile.tags))
    .flatMap(({ text, textWithFallback }) => [text, textWithFallback ?? ''])
    .filter((syntax) => syntax !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((syntax) => syntax.split('FALLBACK').map(escapePattern).join(fallback));
  return new RegExp(syntaxes.join('|'), 'g');
}

/** Takes mail tools' tags out of Markdown, as its parser might interpret them, and returns how to restore them. */
function heldTags(markdown: string) {
  const held: string[] = [];
  const text = markdown.replace(tags(), (tag) => start + String(held.push(tag) - 1) + end);
  const putBack = (part: string) =>
    part.replace(places, (_, index: string) => held[Number(index)] ?? '');
  return { text, putBack };
}

/** Never part of a text: our Markdown is written without control characters. */
const [start, end] = ['\u0001', '\u0002'];
const places = new RegExp(`${start}(\\d+)${end}`, 'g');
