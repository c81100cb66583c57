import { htmlInlineWriter, type MarkElements } from '../../../issue/export/htmlInlines.ts';
import { mailToolProfiles } from '../../../issue/export/mail-tools/allMailTools.ts';
import { markup, type Html } from '../../../issue/export/markup.ts';
import { preheaderOf } from '../../../issue/export/email-html/preheader.ts';
import { renderingOf } from '../../../issue/export/rendering.ts';
import {
  writeInlines,
  writeLinked,
  type InlineWriter,
} from '../../../issue/export/writeInlines.ts';
import { labelsFor } from '../../../issue/language/labels.ts';
import { mastheadOf, type Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { companyText, dayLabel } from '../../../issue/text/earningsText.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import type { HeadingRole, ParagraphRole, Piece } from '../../../issue/text/piece.ts';

/** One element of a mail, as every renderer under comparison is given it. Its HTML has `b`, `i`, `s`, `code`, `br` and `a href` alone. */
export type Part =
  | { kind: 'heading'; level: 1 | 2 | 3; role: HeadingRole | undefined; html: string }
  | { kind: 'paragraph'; role: ParagraphRole | 'sources' | undefined; html: string }
  | { kind: 'picture'; src: string; alt: string; width: number; height: number; below: string }
  | { kind: 'quote'; html: string; who: string }
  | { kind: 'earnings'; days: { day: string; companies: string }[] }
  | { kind: 'links'; items: { html: string; note: string }[] }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'rule' }
  | { kind: 'box'; parts: Part[] };

/** What a mail says, without any look. */
export interface Content {
  title: string;
  preheader: string;
  language: string;
  parts: Part[];
}

const elements: MarkElements = {
  bold: (inner) => markup`<b>${inner}</b>`,
  italic: (inner) => markup`<i>${inner}</i>`,
  strike: (inner) => markup`<s>${inner}</s>`,
  code: (inner) => markup`<code>${inner}</code>`,
};

/** An issue's content for a mail without merge tags. Throws where it holds a piece that the comparison does not know. */
export function contentOf(issue: Issue, publication: Publication): Content {
  const rendering = renderingOf(issue, publication, mailToolProfiles.html);
  const inlines = htmlInlineWriter(
    rendering,
    elements,
    (address, inner) => markup`<a href="${address}">${inner}</a>`,
  );
  const { language } = publication;
  const masthead = mastheadOf(issue);
  return {
    title: masthead?.subject || masthead?.title || publication.name,
    preheader: preheaderOf(rendering),
    language,
    parts: rendering.pieces.map((piece) => partOf(piece, inlines, language)),
  };
}

function partOf(piece: Piece, inlines: InlineWriter<Html>, language: string): Part {
  const written = (text: RichText) => writeInlines(text, inlines).text;
  const linked = (label: RichText, url: string) =>
    (url === '' ? writeInlines(label, inlines) : writeLinked(label, url, inlines)).text;
  switch (piece.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: piece.level,
        role: piece.role,
        html: `${piece.emoji} ${written(piece.content)}`.trim(),
      };
    case 'paragraph':
      return { kind: 'paragraph', role: piece.role, html: written(piece.content) };
    case 'sources': {
      const links = piece.sources.map(({ label, url }) => linked(label, url));
      const { one, other } = labelsFor(language).sources;
      const word = links.length === 1 ? one : other;
      const sign = `<span role="img" title="${word}">🔗</span>`;
      return { kind: 'paragraph', role: 'sources', html: `${sign} ${links.join(' | ')}` };
    }
    case 'figure': {
      const { picture, caption, credit } = piece.figure;
      const below = [caption, credit].map(written).filter(Boolean).join('<br>');
      const { asset, alt, width, height } = picture;
      return { kind: 'picture', src: `images/${asset}`, alt, width, height, below };
    }
    case 'quote':
      return {
        kind: 'quote',
        html: written(piece.quote.content),
        who: written(piece.quote.attribution),
      };
    case 'table':
      return {
        kind: 'paragraph',
        role: undefined,
        html: [piece.caption, ...piece.table.rows.flat()].map(written).join('<br>'),
      };
    case 'earnings':
      return {
        kind: 'earnings',
        days: piece.days.map(({ date, companies }) => ({
          day: dayLabel(date, language).replace(' ', '<br>'),
          companies: companies.map(companyText).join(', '),
        })),
      };
    case 'links':
      return {
        kind: 'links',
        items: piece.items.map(({ label, url, note }) => ({
          html: linked(label, url),
          note: written(note),
        })),
      };
    case 'button':
      return { kind: 'button', label: piece.label, url: piece.url };
    case 'rule':
      return { kind: 'rule' };
    case 'box':
      return { kind: 'box', parts: piece.pieces.map((inner) => partOf(inner, inlines, language)) };
    case 'list':
    case 'chart':
    case 'bars':
      throw new Error(`The comparison does not know the piece ${piece.kind}.`);
  }
}
