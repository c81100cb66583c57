import { companyText, dayLabel } from '../text/earningsText.ts';
import type { Figure, List } from '../text/flow.ts';
import type { Inline, Mark, RichText } from '../text/inline.ts';
import type { LinkItem, Piece } from '../text/piece.ts';
import { numberText, tokenText } from '../text/tokenText.ts';
import { escapeLineStarts, escapeMarkdown } from './escapeMarkdown.ts';
import { linkAddress, mergeTagText } from './mail-tools/mergeTagText.ts';
import { markup, trustedHtml } from './markup.ts';
import type { Rendering } from './rendering.ts';
import { writeInlines, writeLinked, type InlineWriter } from './writeInlines.ts';

interface Context {
  readonly rendering: Rendering;
  readonly inlines: InlineWriter<string>;
}

const delimiters: Readonly<Record<Mark, string>> = {
  bold: '**',
  italic: '*',
  strike: '~~',
  code: '',
};

/** The issue as Markdown: CommonMark, and `~~` for what is struck out. */
export function renderMarkdown(rendering: Rendering): string {
  const context = { rendering, inlines: markdownInlineWriter(rendering) };
  const text = blocksText(rendering.pieces, context);
  const start = rendering.tool.markdownStart;
  return `${start === undefined ? '' : `${start}\n\n`}${text}\n`;
}

function markdownInlineWriter({ context, tool }: Rendering): InlineWriter<string> {
  return {
    leaf: (inline: Inline) => {
      if (typeof inline === 'string') return escapeMarkdown(inline);
      if ('text' in inline) return escapeMarkdown(inline.text);
      if ('token' in inline) return escapeMarkdown(tokenText(inline.token, context));
      if ('break' in inline) return lineBreak;
      return mergeTagText(inline, tool) ?? escapeMarkdown(inline.fallback ?? '');
    },
    mark: (mark, inner) => around(inner, delimiters[mark]),
    link: (link, inner) => {
      const address = linkAddress(link, tool);
      return address === undefined || inner === '' ? inner : linkTo(address, inner);
    },
    join: (parts) => parts.join(''),
  };
}

/** Two spaces, not a backslash: Python's Markdown, which Buttondown uses, would show that. */
const lineBreak = '  \n';

/** An address that holds a merge tag needs HTML: listmonk's Markdown would percent-encode the tag. */
function linkTo(address: string, words: string): string {
  if (/[{}|]/.test(address)) return markup`<a href="${address}">${trustedHtml(words)}</a>`.text;
  return `[${words}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}

/** Delimiters close to the words: CommonMark takes no space within them. */
function around(inner: string, delimiter: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inner) ?? [];
  return words === '' ? inner : `${before}${delimiter}${words}${delimiter}${after}`;
}

function blocksText(pieces: readonly Piece[], context: Context): string {
  return pieces
    .map((piece) => pieceText(piece, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function pieceText(piece: Piece, context: Context): string {
  const { inlines } = context;
  const { language } = context.rendering.context;
  switch (piece.kind) {
    case 'heading': {
      const words = `${escapeMarkdown(piece.emoji)} ${writeInlines(piece.content, inlines)}`.trim();
      return `${'#'.repeat(piece.level)} ${words.replace(/ *\n/g, ' ').replace(/(\s)(#+)$/, '$1\\$2')}`;
    }
    case 'paragraph':
      return escapeLineStarts(writeInlines(piece.content, inlines));
    case 'list':
      return listLines(piece.list, context, '').join('\n');
    case 'figure':
      return figureText(piece.figure, context);
    case 'quote': {
      const { content, attribution } = piece.quote;
      const who = writeInlines(attribution, inlines);
      const parts = [escapeLineStarts(writeInlines(content, inlines)), who && `— ${who}`];
      return quoted(parts.filter(Boolean).join('\n\n'));
    }
    case 'sources':
      return `🔗 ${piece.sources.map(({ label, url }) => linked(label, url, inlines)).join(' | ')}`;
    case 'bars':
      return piece.bars
        .map(({ label, value }) => {
          const figure = `${numberText(value, language)} ${piece.unit}`.trim();
          return `- ${escapeMarkdown(label)}: **${escapeMarkdown(figure)}**`;
        })
        .join('\n');
    case 'earnings':
      return piece.days
        .map(({ date, companies }) => {
          const names = companies.map(companyText).join(', ') || '–';
          return `- **${escapeMarkdown(dayLabel(date, language))}:** ${escapeMarkdown(names)}`;
        })
        .join('\n');
    case 'links':
      return piece.items.map((item) => linkItem(item, inlines)).join('\n');
    case 'button':
      return piece.label === '' ? '' : `**${linked([piece.label], piece.url, inlines)}**`;
    case 'rule':
      return '---';
    case 'box':
      return `---\n\n${blocksText(piece.pieces, context)}\n\n---`;
  }
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function linked(label: RichText, url: string, inlines: InlineWriter<string>): string {
  return url === '' ? writeInlines(label, inlines) : writeLinked(label, url, inlines);
}

function linkItem({ label, url, note }: LinkItem, inlines: InlineWriter<string>): string {
  const words = writeInlines(note, inlines);
  return `- ${escapeLineStarts(linked(label, url, inlines))}${words && ` – ${words}`}`;
}

/** Four spaces, which CommonMark and Python's Markdown both take for a list within a list. */
const nested = '    ';

function listLines(list: List, context: Context, indent: string): string[] {
  return list.items.flatMap((item, index) => {
    const bullet = list.type === 'ordered-list' ? `${String(index + 1)}. ` : '- ';
    const inner = indent + nested;
    const words = escapeLineStarts(writeInlines(item.content, context.inlines));
    return [
      indent + bullet + words.replace(/\n/g, `\n${inner}`),
      ...(item.list ? listLines(item.list, context, inner) : []),
    ];
  });
}

function figureText({ picture, caption, credit }: Figure, context: Context): string {
  const { asset, alt, link = '' } = picture;
  const shown = `![${escapeMarkdown(alt)}](${context.rendering.pictureAddress(asset)})`;
  const image = asset === '' ? '' : context.inlines.link(link, shown);
  const lines = [caption, credit]
    .map((line) => writeInlines(line, context.inlines))
    .filter((line) => line !== '');
  const below = lines.map((line) => around(line, '*')).join(lineBreak);
  return [image, below].filter(Boolean).join('\n\n');
}
