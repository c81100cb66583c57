import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';

/** The block changed, the same for no change, undefined to take it out. */
export type ChangeBlock = (block: Block | NewsItem) => Block | NewsItem | undefined;

/**
 * The issue with one block or news item changed; the same issue where nothing changed, or there is no such block. A
 * block that this version does not understand is never touched.
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

/** The list with each item answered for, those answered by undefined left out; the same list for the same answers. */
export function replaced<T>(list: readonly T[], answer: (item: T) => T | undefined): readonly T[] {
  const answers = list.map(answer);
  if (answers.every((item, index) => item === list[index])) return list;
  return answers.filter((item) => item !== undefined);
}
