import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { replaceIn, type Replace } from './replaceIn.ts';

/** Returns the changed block, the same object for no change, or undefined to remove it. */
export type ChangeBlock = (block: Block | NewsItem) => Block | NewsItem | undefined;

/**
 * Returns the issue with one block or news item changed; the same object if nothing changed or there is no such block.
 * A block that this version does not understand is never touched.
 */
export function changeBlock(issue: Issue, blockId: string | null, change: ChangeBlock): Issue {
  const changeOne = (block: Block | NewsItem) =>
    block.id === blockId && block.type !== 'unknown' ? change(block) : block;
  const blocks = replaced(issue.blocks, (block) => {
    if (block.type !== 'news-section' || block.id === blockId) return changeOne(block) as Block;
    const items = replaced(block.items, (item) => changeOne(item) as NewsItem | undefined);
    return items === block.items ? block : { ...block, items: [...items] };
  });
  return blocks === issue.blocks ? issue : { ...issue, blocks };
}

/** Returns the issue with parts of one block or news item replaced. */
export function replaceInBlock(issue: Issue, blockId: string | null, replace: Replace): Issue {
  return changeBlock(issue, blockId, (block) => replaceIn(block, replace));
}

/** Maps the list, leaving out items mapped to undefined; returns the same list if every item is unchanged. */
export function replaced<T>(list: readonly T[], answer: (item: T) => T | undefined): readonly T[] {
  const answers = list.map(answer);
  if (answers.every((item, index) => item === list[index])) return list;
  return answers.filter((item) => item !== undefined);
}
