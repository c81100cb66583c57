import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import { mastheadOf, type Issue } from '../issue.ts';
import { alignById, type Place } from './alignById.ts';

/** Chooses the version of a block, or of a news item: `key` is that of its comparison. */
export type Choice = (key: string) => 'before' | 'after';

/**
 * Merges two versions of an issue: each block and news item is taken, with its position, from the chosen version, and
 * left out if that version lacks it. A constant choice gives that version's blocks. The language comes with the masthead,
 * unknown fields of the file from both.
 */
export function mergeIssues(before: Issue, after: Issue, choose: Choice): Issue {
  const blocks = mergeLists(before.blocks, after.blocks, choose, mergeBlock);
  const head = mastheadOf(before) ?? mastheadOf(after);
  const { language } = head && choose(head.id) === 'after' ? after : before;
  return { ...before, language, blocks, extra: { ...after.extra, ...before.extra } };
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

/** A news section in both versions gets its heading from one, and items from either. */
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
