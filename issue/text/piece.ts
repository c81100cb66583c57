import type { IsoDate } from '../calendar/isoDate.ts';
import type { Figure, FlowNode, List, Quote } from './flow.ts';
import type { RichText } from './inline.ts';
import type { Sources } from './source.ts';

/** When a company reports: before market open, after market close, or not said. */
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

/** What a paragraph is for, beside plain reading. */
export type ParagraphRole = 'publication' | 'byline' | 'label' | 'note';

/**
 * What an issue looks like to whoever reads it: a block lays itself out as pieces, and every output (email, Markdown,
 * plain text, the word count) renders pieces. So the outputs hold the same words, and a new block needs no new renderer.
 */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3; emoji: string; content: RichText }
  | { kind: 'paragraph'; content: RichText; role?: ParagraphRole }
  | { kind: 'list'; list: List }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'sources'; sources: Sources }
  | { kind: 'bars'; bars: readonly Bar[]; unit: string }
  | { kind: 'earnings'; days: readonly ReportingDay[] }
  | { kind: 'links'; items: readonly LinkItem[]; poll: boolean }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'rule' }
  | { kind: 'box'; pieces: readonly Piece[] };

/** The pieces of running text. */
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

/** A block's head line, or nothing while it is empty. */
export function headingPiece(level: 1 | 2 | 3, emoji: string, content: RichText): Piece[] {
  return emoji === '' && content.length === 0 ? [] : [{ kind: 'heading', level, emoji, content }];
}

/** A block's line of sources, or nothing where it has none. */
export function sourcesPiece(sources: Sources): Piece[] {
  return sources.length === 0 ? [] : [{ kind: 'sources', sources }];
}
