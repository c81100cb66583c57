import { escapeHtml } from '../../../../issue/export/escapeHtml.ts';
import { field, jsonOf, listIn, textIn } from '../json.ts';
import { cardHtml } from './cardHtml.ts';

/** Lexical's bits for a text's look (`TEXT_TYPE_TO_FORMAT` in its `LexicalConstants`), as HTML. */
const marks: readonly (readonly [number, string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

/** The elements of HTML that nodes are, with what is in them. */
const tags = new Map<string, (node: unknown) => string>([
  ['paragraph', () => 'p'],
  ['heading', (node) => /^h[1-6]$/.exec(textIn(node, 'tag'))?.[0] ?? 'h2'],
  ['quote', () => 'blockquote'],
  ['aside', () => 'blockquote'],
  ['list', (node) => (textIn(node, 'listType') === 'number' ? 'ol' : 'ul')],
  ['listitem', () => 'li'],
]);

/**
 * Writes what Ghost's editor of today stores (Lexical) as HTML. Undefined for other texts, and if it contains a node that
 * is not known: then the page that Ghost made of it loses less.
 */
export function lexicalHtml(lexical: string): string | undefined {
  const root = field(jsonOf(lexical), 'root');
  if (listIn(root, 'children').length === 0) return undefined;
  const unknown: string[] = [];
  const html = childrenHtml(root, unknown);
  return unknown.length > 0 ? undefined : html;
}

function childrenHtml(node: unknown, unknown: string[]): string {
  return listIn(node, 'children')
    .map((child) => nodeHtml(child, unknown))
    .join('');
}

function nodeHtml(node: unknown, unknown: string[]): string {
  const type = textIn(node, 'type').replace(/^extended-/, '');
  const tag = tags.get(type)?.(node);
  if (tag !== undefined) return `<${tag}>${childrenHtml(node, unknown)}</${tag}>`;
  switch (type) {
    case 'text':
      return textHtml(node);
    case 'linebreak':
      return '<br>';
    case 'tab':
      return ' ';
    case 'link':
    case 'autolink':
    case 'at-link':
      return `<a href="${escapeHtml(textIn(node, 'url'))}">${childrenHtml(node, unknown)}</a>`;
    case 'at-link-search':
    case 'zwnj':
      return '';
    default: {
      const card = cardHtml(type, node);
      if (card === undefined) unknown.push(type);
      return card ?? '';
    }
  }
}

function textHtml(node: unknown): string {
  const format = Number(textIn(node, 'format'));
  return marks
    .filter(([bit]) => (format & bit) !== 0)
    .reduce((text, [, tag]) => `<${tag}>${text}</${tag}>`, escapeHtml(textIn(node, 'text')));
}
