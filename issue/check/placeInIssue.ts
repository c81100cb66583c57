import type { Issue } from '../issue.ts';

/** The position of a finding, counted from 1: block 5, or item 2 of block 5. */
export interface PlaceInIssue {
  /** `5`, or `5.2`. */
  readonly position: string;
  /** The block's or news item's type. */
  readonly type: string;
}

/**
 * Returns the position of a block or news item, counted from 1; undefined for the issue as a whole, or if there is no
 * such block.
 */
export function placeInIssue(issue: Issue, blockId: string | null): PlaceInIssue | undefined {
  for (const [index, block] of issue.blocks.entries()) {
    const position = String(index + 1);
    if (block.id === blockId) return { position, type: block.type };
    const items = block.type === 'news-section' ? block.items : [];
    const item = items.findIndex(({ id }) => id === blockId);
    if (item !== -1) return { position: `${position}.${String(item + 1)}`, type: 'news-item' };
  }
  return undefined;
}
