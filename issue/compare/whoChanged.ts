import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { keyed } from './alignById.ts';
import { inOrder, isSamePart } from './samePart.ts';

/** Which version of a block differs from `base`, by the key of its comparison; `both` if each changed it. */
export type WhoChanged = (key: string) => 'before' | 'after' | 'both';

/** Returns who changed what since `base`, the common ancestor of `before` and `after`. */
export function whoChanged(
  base: Pick<Issue, 'blocks'>,
  before: Pick<Issue, 'blocks'>,
  after: Pick<Issue, 'blocks'>,
): WhoChanged {
  const [from, one, other] = [base, before, after].map(partsOf) as [Parts, Parts, Parts];
  return (key) => {
    if (isSame(from.get(key), one.get(key))) return 'after';
    return isSame(from.get(key), other.get(key)) ? 'before' : 'both';
  };
}

type Part = Block | NewsItem;
type Parts = ReadonlyMap<string, Part>;

function partsOf({ blocks }: Pick<Issue, 'blocks'>): Parts {
  const ordered = blocks.map(inOrder);
  const items = ordered.flatMap((block) => (block.type === 'news-section' ? block.items : []));
  return new Map<string, Part>([...keyed(ordered), ...keyed(items)]);
}

function isSame(one: Part | undefined, other: Part | undefined): boolean {
  return one && other ? isSamePart(one, other) : one === other;
}
