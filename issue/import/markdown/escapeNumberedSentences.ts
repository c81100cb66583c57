import { Lexer, type Token, type Tokens } from 'marked';
import { numberedRuns } from '../lines/numberedRuns.ts';

/** Between two lists, so that no parser joins them. */
const apart = '<!-- -->\n\n';

/**
 * Returns Markdown in which every parser reads a paragraph that starts with a number as one (`24\. Dezember`), and in
 * which numbers that jump start a new list, as Markdown counts on from the first. See `numberedRuns`. `list` is the
 * last list of a text that is read in stretches.
 */
export function escapeNumberedSentences(markdown: string, list: LastList = {}): string {
  return new Lexer({ gfm: true })
    .blockTokens(markdown)
    .map((token) => {
      const { text, end } = rewritten(token, list.next);
      list.next = end ?? list.next;
      return text;
    })
    .join('');
}

/** The last ordered list of a text. */
export interface LastList {
  /** The number that would continue it. */
  next?: number | undefined;
}

interface Rewritten {
  readonly text: string;
  /** The number that would continue a list that ends here. */
  readonly end?: number | undefined;
}

function rewritten(token: Token, next: number | undefined): Rewritten {
  if (token.type === 'blockquote') return { text: quoteWith(token as Tokens.Blockquote) };
  if (token.type !== 'list') return { text: token.raw };
  const list = token as Tokens.List;
  if (!list.ordered) return { text: list.items.map(itemWithSentences).join('') };
  return orderedList(list, next);
}

function quoteWith({ raw, text }: Tokens.Blockquote): string {
  const inner = escapeNumberedSentences(text);
  return inner === text ? raw : `${inner.trimEnd().replace(/^/gm, '> ')}\n\n`;
}

function orderedList(list: Tokens.List, next: number | undefined): Rewritten {
  const items = list.items.map((item) => {
    const [, number = '', text = ''] = /^\s*(\d+)[.)]\s*([^]*)/.exec(item.raw) ?? [];
    return { item, number: Number(number), text };
  });
  const runs = numberedRuns(items, { aloneIsList: true, next });
  const [only] = runs;
  if (runs.length === 1 && only?.isList) {
    const end = endOf(items.map(({ number }) => number));
    return { text: list.items.map(itemWithSentences).join(''), end };
  }
  let end: number | undefined;
  const parts = runs.map(({ from, to, isList }, index) => {
    const own = items.slice(from, to);
    if (!isList) return own.map(({ item }) => `${sentence(item)}\n\n`).join('');
    end = endOf(own.map(({ number }) => number));
    const text = own.map(({ item }) => itemWithSentences(item).replace(/\s*$/, '\n')).join('');
    return `${runs[index - 1]?.isList ? apart : ''}${text}\n`;
  });
  return { text: parts.join(''), end };
}

function endOf(numbers: readonly number[]): number {
  const [first = 1] = numbers;
  return first + numbers.length;
}

/** Returns an item's own text as a paragraph that starts with its number. */
function sentence({ raw }: Tokens.ListItem): string {
  const [marker = ''] = /^\s*\d+[.)]\s*/.exec(raw) ?? [];
  const lines = raw.trimEnd().split('\n');
  const indent = new RegExp(`^ {0,${String(marker.length)}}`);
  const [first = '', ...others] = lines.map((line, index) =>
    index === 0 ? line.trimStart() : line.replace(indent, ''),
  );
  return [first.replace(/^(\d+)([.)])/, '$1\\$2'), ...others].join('\n');
}

/** Returns the item, with sentences in it that start with a number escaped too: `- 24. Dezember`. */
function itemWithSentences({ raw, text }: Tokens.ListItem): string {
  if (!/\d[.)]/.test(text)) return raw;
  const inner = escapeNumberedSentences(text);
  if (inner === text) return raw;
  const [marker = ''] = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(raw) ?? [];
  const end = /\s*$/.exec(raw)?.[0] ?? '';
  const indented = inner.trimEnd().replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
  return marker + indented + (end || '\n');
}
