import { changeList, type Figure, type List } from '../text/flow.ts';
import { withLink, type RichText } from '../text/inline.ts';
import type { Picture } from '../text/picture.ts';
import type { LinkItem, Piece } from '../text/piece.ts';
import { textOf } from '../text/richText.ts';
import type { Sources } from '../text/source.ts';
import type { Table } from '../text/table.ts';
import { companyText, dayLabel } from '../text/earningsText.ts';
import { numberText } from '../locale/numberText.ts';

/** A piece as an output shows it, which does not reveal where an emoji ends, or a caption and the credit begins. */
export type Shown =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: RichText }
  | { readonly kind: 'paragraph'; readonly content: RichText }
  | { readonly kind: 'list'; readonly list: List }
  /** Caption and credit, separated by a line break. */
  | { readonly kind: 'figure'; readonly picture: Picture; readonly below: RichText }
  | { readonly kind: 'quote'; readonly content: RichText; readonly attribution: RichText }
  /** The text after the link sign. */
  | { readonly kind: 'sources'; readonly content: RichText }
  /** Its data where the output has them as a table. */
  | { readonly kind: 'chart'; readonly rows?: readonly (readonly string[])[] }
  | { readonly kind: 'bars'; readonly rows: readonly Row[] }
  | { readonly kind: 'table'; readonly table: Table; readonly caption: RichText }
  | { readonly kind: 'earnings'; readonly rows: readonly Row[] }
  | { readonly kind: 'links'; readonly items: readonly ShownLink[] }
  | { readonly kind: 'button'; readonly label: string; readonly url: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'box'; readonly pieces: readonly Shown[] };

/** The left and right columns: a bar's name and value, a day and its companies. */
export type Row = readonly [string, string];

/** A link and the note after it. */
export interface ShownLink {
  readonly label: RichText;
  readonly note: RichText;
}

/** The sign before a line of sources. */
export const linkSign = '🔗';

/** Returns the piece as outputs show it; its texts are unchanged. */
export function shownOf(piece: Piece, language: string): Shown {
  switch (piece.kind) {
    case 'heading': {
      const { level, emoji, content } = piece;
      return { kind: 'heading', level, content: emoji === '' ? content : [emoji, ' ', ...content] };
    }
    case 'paragraph':
      return { kind: 'paragraph', content: piece.content };
    case 'list':
    case 'table':
      return piece;
    case 'figure':
      return { kind: 'figure', picture: piece.figure.picture, below: below(piece.figure) };
    case 'quote': {
      const { content, attribution } = piece.quote;
      return { kind: 'quote', content, attribution };
    }
    case 'sources':
      return { kind: 'sources', content: sourcesText(piece.sources) };
    case 'chart':
      return { kind: 'chart' };
    case 'bars':
      return {
        kind: 'bars',
        rows: piece.bars.map(({ label, value }) => [
          label,
          `${numberText(value, language)} ${piece.unit}`,
        ]),
      };
    case 'earnings':
      return {
        kind: 'earnings',
        rows: piece.days.map(({ date, companies }) => [
          dayLabel(date, language),
          companies.map(companyText).join(', ') || '–',
        ]),
      };
    case 'links':
      return { kind: 'links', items: piece.items.map(shownLink) };
    case 'button':
      return { kind: 'button', label: piece.label, url: piece.url };
    case 'rule':
      return { kind: 'rule' };
    case 'box':
      return { kind: 'box', pieces: piece.pieces.map((one) => shownOf(one, language)) };
  }
}

/** Puts a line break between caption and credit, if both have content. */
function below({ caption, credit }: Figure): RichText {
  return caption.length > 0 && credit.length > 0
    ? [...caption, { break: true }, ...credit]
    : [...caption, ...credit];
}

function sourcesText(sources: Sources): RichText {
  return sources.flatMap(({ label, url }, index) => [
    ...(index > 0 ? [' | '] : []),
    ...linkedLabel(label, url),
  ]);
}

function shownLink({ label, url, note }: LinkItem): ShownLink {
  return { label: linkedLabel(label, url), note };
}

/** Returns a label that is a link as a whole, and therefore contains no other links. */
function linkedLabel(label: RichText, url: string): RichText {
  return url === '' ? label : label.map((inline) => withLink(inline, url));
}

/** Returns the piece with each of its rich texts changed, in reading order. */
export function mapTexts(shown: Shown, change: (text: RichText) => RichText): Shown {
  switch (shown.kind) {
    case 'heading':
    case 'paragraph':
    case 'sources':
      return { ...shown, content: change(shown.content) };
    case 'list':
      return { ...shown, list: changeList(shown.list, change) };
    case 'figure':
      return { ...shown, below: change(shown.below) };
    case 'quote': {
      const content = change(shown.content);
      return { ...shown, content, attribution: change(shown.attribution) };
    }
    case 'links':
      return {
        ...shown,
        items: shown.items.map(({ label, note }) => ({ label: change(label), note: change(note) })),
      };
    case 'table': {
      const caption = change(shown.caption);
      const rows = shown.table.rows.map((row) => row.map(change));
      return { ...shown, caption, table: { ...shown.table, rows } };
    }
    case 'box':
      return { ...shown, pieces: shown.pieces.map((piece) => mapTexts(piece, change)) };
    case 'chart':
    case 'bars':
    case 'earnings':
    case 'button':
    case 'rule':
      return shown;
  }
}

/** True if an output shows anything of the piece. */
export function isSeen(piece: Shown): boolean {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
    case 'sources':
      return piece.content.length > 0;
    case 'list':
      return piece.list.items.length > 0;
    case 'figure':
      return piece.picture.asset !== '' || piece.below.length > 0;
    case 'quote':
      return piece.content.length > 0 || piece.attribution.length > 0;
    case 'button':
      return piece.label !== '';
    case 'links':
      return piece.items.length > 0;
    case 'chart':
    case 'bars':
    case 'table':
    case 'earnings':
    case 'rule':
    case 'box':
      return true;
  }
}

/** Returns the characters of the pieces' texts as counted by placements, each text followed by a line feed. */
export function textsOf(pieces: readonly Shown[]): string {
  let all = '';
  const add = (text: RichText): RichText => {
    all += `${textOf(text)}\n`;
    return text;
  };
  for (const piece of pieces) mapTexts(piece, add);
  return all;
}
