import { blockPieces, type KnownBlock } from '../../blocks/allBlocks.ts';
import type { LayoutContext } from '../../blocks/blockDefinition.ts';
import type { Flow, FlowNode } from '../../text/flow.ts';
import { linkOf, withLink, type RichText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import { flowNodeOf } from '../../text/pieceReader.ts';
import type { Source } from '../../text/source.ts';

/** What any block of words has, whatever its kind. */
export interface Content {
  readonly emoji: string;
  readonly headline: RichText;
  readonly flow: Flow;
  readonly sources: readonly Source[];
}

/**
 * Returns a block as headline, running text and sources; undefined if that would lose something: a chart, a table, days
 * of earnings.
 */
export function contentOf(block: KnownBlock, context: LayoutContext): Content | undefined {
  const pieces = blockPieces(block, context);
  const content: Growing = { emoji: '', headline: [], flow: [], sources: [] };
  return addPieces(pieces, content) ? content : undefined;
}

interface Growing {
  emoji: string;
  headline: RichText;
  readonly flow: FlowNode[];
  readonly sources: Source[];
}

function addPieces(pieces: readonly Piece[], content: Growing): boolean {
  return pieces.every((piece) => addPiece(piece, content));
}

/** Adds a piece; returns false if running text cannot hold it. */
function addPiece(piece: Piece, content: Growing): boolean {
  const { flow } = content;
  switch (piece.kind) {
    case 'heading': {
      const isFirst = content.headline.length === 0 && flow.length === 0 && content.emoji === '';
      if (isFirst) {
        content.emoji = piece.emoji;
        content.headline = piece.content;
        return true;
      }
      return addNode(piece, flow);
    }
    case 'figure': {
      const { picture, caption, credit } = piece.figure;
      const isEmpty = picture.asset === '' && picture.alt === '' && !picture.remote;
      return (isEmpty && caption.length === 0 && credit.length === 0) || addNode(piece, flow);
    }
    case 'paragraph':
    case 'list':
    case 'quote':
      return addNode(piece, flow);
    case 'sources':
      content.sources.push(...piece.sources);
      return true;
    case 'links':
      flow.push({
        type: 'bullet-list',
        items: piece.items.map(({ label, url, note }) => ({
          content: note.length === 0 ? linked(label, url) : [...linked(label, url), ': ', ...note],
        })),
      });
      return true;
    case 'button':
      flow.push({ type: 'paragraph', content: linked([piece.label], piece.url) });
      return true;
    case 'box':
      return addPieces(piece.pieces, content);
    case 'rule':
      return true;
    case 'bars':
    case 'chart':
    case 'earnings':
    case 'table':
      return false;
  }
}

function addNode(piece: Piece, flow: FlowNode[]): boolean {
  const node = flowNodeOf(piece);
  if (node) flow.push(node);
  return node !== undefined;
}

/** Returns a text in which all words without a link have that one. */
export function linked(text: RichText, url: string): RichText {
  if (url === '') return text;
  return text.map((inline) => (linkOf(inline) === undefined ? withLink(inline, url) : inline));
}
