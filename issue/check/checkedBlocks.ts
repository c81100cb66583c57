import { blockParts, type Block, type NewsItem } from '../blocks/allBlocks.ts';
import { audienceOf, type Medium } from '../blocks/audience.ts';
import type { LayoutContext } from '../blocks/blockDefinition.ts';
import type { Issue } from '../issue.ts';
import type { TextContext } from '../text/context.ts';
import type { RichText } from '../text/inline.ts';
import type { Piece } from '../text/piece.ts';
import { plainText } from '../text/plainText.ts';
import { addressesOf, allPieces, textsOf } from '../text/walkPieces.ts';

/** A line of text that readers see. */
export interface CheckedText {
  readonly piece: Piece;
  readonly content: RichText;
  /** Its words, with the values of its tokens; merge tags as their names in braces. */
  readonly plain: string;
}

/** A block and what readers see of it, computed once for all rules. */
export interface CheckedBlock {
  readonly id: string;
  readonly block: Block | NewsItem;
  /** The only medium that shows it, also of a section's items. */
  readonly audience: Medium | undefined;
  /** Including those within boxes, each after its box. */
  readonly pieces: readonly Piece[];
  readonly texts: readonly CheckedText[];
  /** Each address once, as typed; `tag:NAME` for one that the mail tool fills in. */
  readonly addresses: readonly string[];
}

/** Returns the issue's blocks; a news section with its heading only, followed by its items as separate entries. */
export function checkedBlocks(
  issue: Issue,
  layout: LayoutContext,
  context: TextContext,
): CheckedBlock[] {
  const checked = (
    block: Block | NewsItem,
    laidOut: readonly Piece[],
    audience: Medium | undefined,
  ): CheckedBlock => {
    const pieces = allPieces(laidOut);
    const texts = pieces.flatMap((piece) =>
      textsOf(piece, context.language).map((content) => ({
        piece,
        content,
        plain: plainText(content, context),
      })),
    );
    return { id: block.id, block, audience, pieces, texts, addresses: addressesOf(pieces, texts) };
  };
  return issue.blocks.flatMap((block): CheckedBlock[] => {
    if (block.type === 'unknown') return [checked(block, [], undefined)];
    const audience = audienceOf(block);
    return blockParts(block, layout).map((part, index) =>
      checked(index === 0 ? block : part.block, part.pieces, audience),
    );
  });
}
