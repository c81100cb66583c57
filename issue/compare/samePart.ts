import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import { blockJson } from '../file/serialiseIssue.ts';

/** Returns the block with its fields in file order, however it was constructed. */
export function inOrder(block: Block): Block {
  return block.type === 'unknown' ? block : (blockJson(block) as Block);
}

/** True if two blocks are the same in the file, both with their fields in order; news sections without their items. */
export function isSamePart(one: Block | NewsItem, other: Block | NewsItem): boolean {
  return JSON.stringify(withoutItems(one)) === JSON.stringify(withoutItems(other));
}

function withoutItems(part: Block | NewsItem): Block | NewsItem {
  return part.type === 'news-section' ? { ...part, items: [] } : part;
}
