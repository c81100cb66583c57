import type { IsoDate } from '../calendar/isoDate.ts';
import type { ChartContent } from './chart.ts';
import type { Figure, FlowNode, List, Quote } from './flow.ts';
import type { RichText } from './inline.ts';
import type { Sources } from './source.ts';
import type { Table } from './table.ts';

/** When a company reports: before market open, after market close, or unspecified. */
export type Session = 'bmo' | 'amc' | 'open';

export interface Company {
  readonly name: string;
  readonly ticker: string;
  readonly session: Session;
}

export interface ReportingDay {
  readonly date: IsoDate;
  readonly companies: readonly Company[];
}

/** One bar of a chart: its name and its value, as typed. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

export interface LinkItem {
  readonly label: RichText;
  readonly url: string;
  readonly note: RichText;
}

/** A paragraph's purpose, other than running text. */
export type ParagraphRole =
  | 'publication'
  | 'dateline'
  | 'byline'
  | 'kicker'
  | 'standfirst'
  | 'signature'
  | 'share'
  | 'small-print'
  | 'label'
  | 'note';

/** What a heading opens, if not a section: the lead, or a column that every issue has. */
export type HeadingRole = 'lead' | 'column';

/**
 * What readers see of an issue: a block lays itself out as pieces, and every output (email, Markdown, plain text, the
 * word count) renders pieces. All outputs therefore contain the same words, and a new block needs no new renderer.
 */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3; emoji: string; content: RichText; role?: HeadingRole }
  | { kind: 'paragraph'; content: RichText; role?: ParagraphRole }
  | { kind: 'list'; list: List }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'sources'; sources: Sources }
  | { kind: 'chart'; chart: ChartContent }
  | { kind: 'bars'; bars: readonly Bar[]; unit: string }
  | { kind: 'table'; table: Table; caption: RichText }
  | { kind: 'earnings'; days: readonly ReportingDay[] }
  | { kind: 'links'; items: readonly LinkItem[]; poll: boolean }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'rule' }
  | { kind: 'box'; pieces: readonly Piece[] };

export type PieceOf<Kind extends Piece['kind']> = Extract<Piece, { kind: Kind }>;

/** Returns the pieces of running text. */
export function flowPieces(flow: readonly FlowNode[]): Piece[] {
  return flow.map(flowPiece);
}

function flowPiece(node: FlowNode): Piece {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', content: node.content };
    case 'subheading':
      return { kind: 'heading', level: 3, emoji: '', content: node.content };
    case 'bullet-list':
    case 'ordered-list':
      return { kind: 'list', list: node };
    case 'figure':
      return { kind: 'figure', figure: node };
    case 'pull-quote':
      return { kind: 'quote', quote: node };
  }
}

/** Returns a block's heading, or nothing if it is empty. */
export function headingPiece(
  level: 1 | 2 | 3,
  emoji: string,
  content: RichText,
  role?: HeadingRole,
): Piece[] {
  if (emoji === '' && content.length === 0) return [];
  return [{ kind: 'heading', level, emoji, content, ...(role && { role }) }];
}

/** Returns a paragraph with a purpose, or nothing if it is empty. */
export function rolePiece(role: ParagraphRole, content: RichText): Piece[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', role, content }];
}

/** Returns a block's line of sources, or nothing if it has none. */
export function sourcesPiece(sources: Sources): Piece[] {
  return sources.length === 0 ? [] : [{ kind: 'sources', sources }];
}
