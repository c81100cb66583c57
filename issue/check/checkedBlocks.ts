import { blockPieces, newsItemPieces, type Block, type NewsItem } from '../blocks/registry.ts';
import type { LayoutContext } from '../blocks/blockDefinition.ts';
import type { Issue } from '../issue.ts';
import type { Piece } from '../text/piece.ts';

/** A block with what its readers see of it. */
export interface CheckedBlock {
  readonly id: string;
  readonly block: Block | NewsItem;
  readonly pieces: readonly Piece[];
}

/** The issue's blocks; a news section stands with its head line alone, and its items after it, each by itself. */
export function checkedBlocks(issue: Issue, layout: LayoutContext): CheckedBlock[] {
  return issue.blocks.flatMap((block): CheckedBlock[] => {
    if (block.type !== 'news-section') {
      return [{ id: block.id, block, pieces: blockPieces(block, layout) }];
    }
    const head = { ...block, items: [] };
    const items = block.items.map((item) => ({
      id: item.id,
      block: item,
      pieces: newsItemPieces(item, layout),
    }));
    return [{ id: block.id, block, pieces: blockPieces(head, layout) }, ...items];
  });
}
