import { tablePicture } from '../../../issue/export/tablePicture.ts';
import { chartPictures } from '../../../issue/export/chartPictures.ts';
import { chartLines } from '../../../issue/export/chartText.ts';
import type { JSONContent } from '@tiptap/core';
import { linkAddress, mergeTagText } from '../../../issue/export/mail-tools/mergeTags.ts';
import type { Rendering } from '../../../issue/export/rendering.ts';
import { writeInlines, type InlineWriter } from '../../../issue/export/writeInlines.ts';
import { companyText, dayLabel } from '../../../issue/text/earningsText.ts';
import type { List } from '../../../issue/text/flow.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import type { Piece } from '../../../issue/text/piece.ts';
import { numberText } from '../../../issue/locale/numberText.ts';
import { tokenText } from '../../../issue/text/tokenText.ts';

/**
 * What stands in a document one below the other, a line each: `h2 …`, `p …`, `- …` for each item of a list with two
 * spaces a level, `> …` for each paragraph of a quote, `img address alt`, `hr`. A link is `words<address>`, bold,
 * italic, strike and code are `**`, `_`, `~` and a backtick around the words.
 */
type Outline = string[];

const markSigns = { bold: '**', italic: '_', strike: '~', code: '`' } as const;

/** The outline of what an editor holds. */
export function editorOutline({ content = [] }: JSONContent, before = 'p '): Outline {
  return content.flatMap((node): Outline => {
    switch (node.type) {
      case 'heading':
        return [`h${String(node.attrs?.['level'])} ${lineOf(node)}`];
      case 'paragraph':
        return [before + lineOf(node)];
      case 'blockquote':
        return editorOutline(node, '> ');
      case 'bulletList':
      case 'orderedList':
        return editorList(node, '');
      case 'image':
        return [`img ${String(node.attrs?.['src'])} ${String(node.attrs?.['alt'])}`];
      case 'horizontalRule':
        return ['hr'];
      default:
        return [`? ${JSON.stringify(node)}`];
    }
  });
}

function editorList({ type, content = [] }: JSONContent, indent: string): Outline {
  return content.flatMap(({ content: parts = [] }, index) => {
    const sign = type === 'orderedList' ? `${String(index + 1)}.` : '-';
    return parts.flatMap((part) =>
      part.type === 'paragraph'
        ? [`${indent}${sign} ${lineOf(part)}`]
        : editorList(part, `${indent}  `),
    );
  });
}

/** A line's words; links and marks that go on from one text node to the next are written as one. */
function lineOf({ content = [] }: JSONContent): string {
  const line = content.map((node): string => {
    if (node.type === 'hardBreak') return '\n';
    const link = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href'] as unknown;
    const marked = (Object.keys(markSigns) as (keyof typeof markSigns)[])
      .filter((name) => node.marks?.some(({ type }) => type === name))
      .reduceRight((inner, name) => markSigns[name] + inner + markSigns[name], node.text ?? '');
    return typeof link === 'string' ? `${marked}<${link}>` : marked;
  });
  return line.join('');
}

/** The outline that a plain editor is to hold of an issue, read off its pieces. */
export function issueOutline(rendering: Rendering): Outline {
  return rendering.pieces.flatMap((piece) => pieceOutline(piece, rendering));
}

function pieceOutline(piece: Piece, rendering: Rendering): Outline {
  const { language } = rendering.context;
  const line = (text: RichText) => inlineOutline(text, rendering);
  const linked = (label: RichText, url: string) =>
    line(url === '' ? label : label.map((part) => withLink(part, url)));
  switch (piece.kind) {
    case 'heading': {
      const level = piece.level === 3 ? 3 : 2;
      return [`h${String(level)} ${`${piece.emoji} ${line(piece.content)}`.trim()}`];
    }
    case 'paragraph':
      return [`p ${line(piece.content)}`];
    case 'list':
      return listOutline(piece.list, line, '');
    case 'figure': {
      const { picture, caption, credit } = piece.figure;
      const below = [line(caption), line(credit)].filter(Boolean).map((text) => `_${text}_`);
      return [
        ...(picture.asset ? [`img ${rendering.pictureAddress(picture.asset)} ${picture.alt}`] : []),
        ...(below.length > 0 ? [`p ${below.join('\n')}`] : []),
      ];
    }
    case 'quote': {
      const who = line(piece.quote.attribution);
      return [`> ${line(piece.quote.content)}`, ...(who ? [`> — ${who}`] : [])];
    }
    case 'sources':
      return [`p 🔗 ${piece.sources.map(({ label, url }) => linked(label, url)).join(' | ')}`];
    case 'chart': {
      const pictures = chartPictures(piece.chart, rendering.publication);
      if (!pictures) return [`p ${chartLines(piece.chart, rendering.publication).join('\n')}`];
      const { light, description } = pictures;
      return [`img ${rendering.pictureAddress(light.name, light)} ${description}`];
    }
    case 'bars':
      return piece.bars.map(
        ({ label, value }) => `- ${label}: **${numberText(value, language)} ${piece.unit}**`,
      );
    case 'table':
      return tableOutline(piece, rendering);
    case 'earnings':
      return piece.days.map(({ date, companies }) => {
        return `- **${dayLabel(date, language)}:** ${companies.map(companyText).join(', ') || '–'}`;
      });
    case 'links':
      return piece.items.map(({ label, url, note }) => {
        return `- ${linked(label, url)}${note.length > 0 ? ` – ${line(note)}` : ''}`;
      });
    case 'button':
      return [`p **${piece.label}**<${piece.url}>`];
    case 'rule':
      return ['hr'];
    case 'box':
      return ['hr', ...piece.pieces.flatMap((inner) => pieceOutline(inner, rendering)), 'hr'];
  }
}

type TablePiece = Extract<Piece, { kind: 'table' }>;

/** Rich text has no tables: its picture stands there, with its caption and the links of its cells below. */
function tableOutline(piece: TablePiece, rendering: Rendering): Outline {
  const { publication, context } = rendering;
  const picture = tablePicture(piece, publication, context);
  if (!picture) throw new Error('The table is not drawn.');
  const { drawing, description } = picture;
  const caption = inlineOutline(piece.caption, rendering);
  const links = piece.table.rows
    .flat(2)
    .filter((inline) => typeof inline === 'object' && 'link' in inline)
    .map((inline) => inlineOutline([inline], rendering));
  return [
    `img ${rendering.pictureAddress(drawing.name, drawing)} ${description}`,
    ...(caption === '' ? [] : [`p _${caption}_`]),
    ...(links.length === 0 ? [] : [`p 🔗 ${links.join(' | ')}`]),
  ];
}

function listOutline(list: List, line: (text: RichText) => string, indent: string): Outline {
  return list.items.flatMap(({ content, list: inner }, index) => {
    const sign = list.type === 'ordered-list' ? `${String(index + 1)}.` : '-';
    return [
      `${indent}${sign} ${line(content)}`,
      ...(inner ? listOutline(inner, line, `${indent}  `) : []),
    ];
  });
}

function withLink(part: RichText[number], link: string): RichText[number] {
  if (typeof part === 'string') return { text: part, link };
  return 'break' in part ? part : { ...part, link };
}

function inlineOutline(text: RichText, { context, tool }: Rendering): string {
  const writer: InlineWriter<string> = {
    leaf: (inline) => {
      if (typeof inline === 'string') return inline;
      if ('text' in inline) return inline.text;
      if ('token' in inline) return tokenText(inline, context);
      if ('break' in inline) return '\n';
      return mergeTagText(inline, tool) ?? inline.fallback ?? '';
    },
    mark: (mark, inner) => markSigns[mark] + inner + markSigns[mark],
    link: (link, inner) => {
      const address = linkAddress(link, tool);
      return address === undefined ? inner : `${inner}<${address}>`;
    },
    join: (parts) => parts.join(''),
  };
  return writeInlines(text, writer);
}
