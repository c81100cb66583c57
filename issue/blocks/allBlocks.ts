import type { z } from 'zod';
import type { Piece } from '../text/piece.ts';
import { PieceReader } from '../text/pieceReader.ts';
import { withAudienceOf } from './audience.ts';
import type { BlockDefinition, LayoutContext, ReadContext } from './blockDefinition.ts';
import { button } from './button/button.ts';
import { chart } from './chart/chart.ts';
import { divider } from './divider/divider.ts';
import { earnings, type Earnings } from './earnings/earnings.ts';
import { figure } from './figure/figure.ts';
import { greeting, type Greeting } from './greeting/greeting.ts';
import { leadEssay } from './lead-essay/leadEssay.ts';
import { linkList } from './link-list/linkList.ts';
import { masthead, type Masthead } from './masthead/masthead.ts';
import { newsItem, type NewsItem } from './news-item/newsItem.ts';
import { newsSectionOf } from './news-section/newsSection.ts';
import { outro, type Outro } from './outro/outro.ts';
import { pullQuote } from './pull-quote/pullQuote.ts';
import { share } from './share/share.ts';
import { smallPrint } from './small-print/smallPrint.ts';
import { sponsor } from './sponsor/sponsor.ts';
import { table } from './table/table.ts';
import { text } from './text/text.ts';
import { tip, type Tip } from './tip/tip.ts';

const newsSection = newsSectionOf(newsItem);
export type NewsSection = z.infer<typeof newsSection.schema>;

/** Every top-level block, by its type. A new block is its import and a line here. */
export const blockDefinitions = {
  masthead,
  greeting,
  'lead-essay': leadEssay,
  'news-section': newsSection,
  chart,
  table,
  tip,
  earnings,
  outro,
  text,
  figure,
  'pull-quote': pullQuote,
  divider,
  button,
  sponsor,
  'link-list': linkList,
  share,
  'small-print': smallPrint,
} as const;
const partDefinitions = { ...blockDefinitions, 'news-item': newsItem };

export type { Earnings, Greeting, Masthead, NewsItem, Outro, Tip };
export type BlockType = keyof typeof blockDefinitions;
export type KnownBlock = {
  [Type in BlockType]: z.infer<(typeof blockDefinitions)[Type]['schema']>;
}[BlockType];
export const blockTypes = Object.keys(blockDefinitions) as BlockType[];
/** A type of a block, or of an item with its own identity. */
export type PartType = keyof typeof partDefinitions;
export const partTypes = Object.keys(partDefinitions) as PartType[];

/** Returns what the definition says of all blocks or items of a type. */
export function traitsOf(
  type: PartType,
): Pick<BlockDefinition<KnownBlock>, 'letter' | 'needs' | 'repeatsLinks'> {
  return partDefinitions[type];
}

/**
 * A block this version does not understand, kept as it was read. It renders nothing, counts nothing and is written back
 * unchanged.
 */
export interface UnknownBlock {
  readonly id: string;
  readonly type: 'unknown';
  readonly raw: unknown;
  /** Why it was not understood, in English, for developers. */
  readonly reason: string;
}

export type Block = KnownBlock | UnknownBlock;

/** Returns a block of the given type with every field at its default. */
export function blankBlock<T extends BlockType>(
  type: T,
  id: string,
): Extract<KnownBlock, { type: T }> {
  return blockDefinitions[type].schema.parse({ id, type }) as Extract<KnownBlock, { type: T }>;
}

/** Returns a news item with every field at its default. */
export function blankNewsItem(id: string): NewsItem {
  return newsItem.schema.parse({ id, type: 'news-item' });
}

/** Returns the block as readers see it, in reading order; an unknown block shows nothing. */
export function blockPieces(block: Block, context: LayoutContext): readonly Piece[] {
  return block.type === 'unknown' ? [] : definitionOf(block).pieces(block, context);
}

/** A part of an issue with its own identity: a block, or an item of one. */
export interface IssuePart {
  readonly block: KnownBlock | NewsItem;
  readonly pieces: readonly Piece[];
}

/**
 * Returns the block's parts, whose pieces together are those of the block: a section without its items, then each item.
 */
export function blockParts(block: Block, context: LayoutContext): readonly IssuePart[] {
  if (block.type === 'unknown') return [];
  if (block.type !== 'news-section') return [{ block, pieces: blockPieces(block, context) }];
  const own = { ...block, items: [] };
  return [
    { block: own, pieces: blockPieces(own, context) },
    ...block.items.map((item) => ({ block: item, pieces: newsItemPieces(item, context) })),
  ];
}

/** Returns one news item as readers see it. */
export function newsItemPieces(item: NewsItem, context: LayoutContext): readonly Piece[] {
  return newsItem.pieces(item, context);
}

/**
 * Returns the block that these pieces show, as far as they do: the inverse of `blockPieces`. Its id is empty. Undefined
 * if they cannot come from a block of this type.
 */
export function readBlock(
  type: PartType,
  pieces: readonly Piece[],
  context: ReadContext,
): KnownBlock | NewsItem | undefined {
  const definition: BlockDefinition<KnownBlock | NewsItem> = partDefinitions[type] as never;
  const reader = new PieceReader(pieces);
  const fields = definition.read(reader, context);
  return reader.isEmpty ? ({ ...blankOf(type), ...fields } as KnownBlock | NewsItem) : undefined;
}

const blanks = new Map<string, KnownBlock | NewsItem>();

/** Cached: reading a block starts with a blank one, and an export reads every block. */
function blankOf(type: PartType): KnownBlock | NewsItem {
  let blank = blanks.get(type);
  if (!blank) {
    blank = type === 'news-item' ? blankNewsItem('') : blankBlock(type, '');
    blanks.set(type, blank);
  }
  return blank;
}

/** Returns the block as an issue `weeks` later starts with it, for the same audience. */
export function emptiedBlock(block: Block, weeks: number): Block {
  if (block.type === 'unknown') return block;
  return withAudienceOf(definitionOf(block).emptied(block, weeks), block);
}

/** Returns the definition for a block. The cast is safe: the table pairs each type with its own definition. */
function definitionOf<B extends KnownBlock>(block: B): BlockDefinition<B> {
  return blockDefinitions[block.type] as unknown as BlockDefinition<B>;
}
