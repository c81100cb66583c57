import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { alignById, type Place } from './alignById.ts';

/** Which version of a block, or of a news item, is taken: `key` is that of its comparison. */
export type Choice = (key: string) => 'before' | 'after';

/**
 * One issue of two versions: each block and each news item as it is in the chosen version, and where it stands there;
 * one that the chosen version lacks is left out. With one answer for all it is that version's blocks. Fields of the
 * file that are not ours are kept from both.
 */
export function mergeIssues(before: Issue, after: Issue, choose: Choice): Issue {
  const blocks = mergeLists(before.blocks, after.blocks, choose, mergeBlock);
  return { ...before, blocks, extra: { ...after.extra, ...before.extra } };
}

type Merge<T> = (place: Place<T>, chosen: T, choose: Choice) => T;

function mergeLists<T extends Block | NewsItem>(
  before: readonly T[],
  after: readonly T[],
  choose: Choice,
  merge: Merge<T>,
): T[] {
  return alignById(before, after).flatMap((place) => {
    const choice = choose(place.key);
    const chosen = place[choice];
    const isHere = place.in === 'both' || place.in === choice;
    return chosen && isHere ? [merge(place, chosen, choose)] : [];
  });
}

/** A news section that both have is its own heading of one, and items of either. */
function mergeBlock({ before, after }: Place<Block>, chosen: Block, choose: Choice): Block {
  if (
    chosen.type !== 'news-section' ||
    before?.type !== 'news-section' ||
    after?.type !== 'news-section'
  )
    return chosen;
  const items = mergeLists(before.items, after.items, choose, (_, item) => item);
  const isChosen =
    items.length === chosen.items.length && items.every((item, at) => item === chosen.items[at]);
  return isChosen ? chosen : { ...chosen, items };
}
