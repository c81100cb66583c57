import type { FlowNode } from './flow.ts';
import type { RichText } from './inline.ts';
import { noPicture } from './picture.ts';
import type { Piece, PieceOf } from './piece.ts';

/** Consumes a block's pieces one by one, from the front or the back, to read back a block from its layout. */
export class PieceReader {
  #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** Takes the first remaining piece, if it is of that kind. */
  first<Kind extends Piece['kind']>(kind: Kind): PieceOf<Kind> | undefined {
    const [piece] = this.#pieces;
    if (!isOf(piece, kind)) return undefined;
    this.#pieces = this.#pieces.slice(1);
    return piece;
  }

  /** Takes the last remaining piece, if it is of that kind. */
  last<Kind extends Piece['kind']>(kind: Kind): PieceOf<Kind> | undefined {
    const piece = this.#pieces.at(-1);
    if (!isOf(piece, kind)) return undefined;
    this.#pieces = this.#pieces.slice(0, -1);
    return piece;
  }

  /** True if a heading of level 2 follows the first piece. */
  isAboveHeading(): boolean {
    const second = this.#pieces[1];
    return second?.kind === 'heading' && second.level === 2;
  }

  /** The inverse of `headingPiece`. */
  head(level: 1 | 2 | 3): { emoji: string; headline: RichText } {
    const [piece] = this.#pieces;
    const head = piece?.kind === 'heading' && piece.level === level && this.first('heading');
    return head ? { emoji: head.emoji, headline: head.content } : { emoji: '', headline: [] };
  }

  /** Takes a heading whose emoji, if any, is part of its text. */
  headline(level: 1 | 2 | 3): RichText {
    const { emoji, headline } = this.head(level);
    return withEmoji(emoji, headline);
  }

  /** Takes the figure at the start, or returns an empty one. */
  figure() {
    return this.first('figure')?.figure ?? { picture: noPicture, caption: [], credit: [] };
  }

  /** The inverse of `sourcesPiece`. */
  sources() {
    return [...(this.last('sources')?.sources ?? [])];
  }

  /** The inverse of `flowPieces`: takes everything left that running text can contain. */
  flow(): FlowNode[] {
    const nodes: FlowNode[] = [];
    for (const piece of this.#pieces) {
      const node = flowNodeOf(piece);
      if (!node) break;
      nodes.push(node);
    }
    this.#pieces = this.#pieces.slice(nodes.length);
    return nodes;
  }
}

function isOf<Kind extends Piece['kind']>(
  piece: Piece | undefined,
  kind: Kind,
): piece is PieceOf<Kind> {
  return piece?.kind === kind;
}

/** Returns a piece as running text has it; undefined if it cannot. */
export function flowNodeOf(piece: Piece): FlowNode | undefined {
  switch (piece.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: piece.content };
    case 'heading': {
      const { emoji, content } = piece;
      return { type: 'subheading', content: withEmoji(emoji, content) };
    }
    case 'list':
      return piece.list;
    case 'figure':
      return { type: 'figure', ...piece.figure };
    case 'quote':
      return { type: 'pull-quote', ...piece.quote };
    default:
      return undefined;
  }
}

/** Returns a text with an emoji before it. */
export function withEmoji(emoji: string, content: RichText): RichText {
  if (emoji === '') return content;
  const [first, ...rest] = content;
  if (first === undefined) return [emoji];
  return typeof first === 'string' ? [`${emoji} ${first}`, ...rest] : [`${emoji} `, ...content];
}
