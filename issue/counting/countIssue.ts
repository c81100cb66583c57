import { blockPieces, newsItemPieces, type Block } from '../blocks/allBlocks.ts';
import { audienceOf, isFor, type Medium } from '../blocks/audience.ts';
import type { LayoutContext } from '../blocks/blockDefinition.ts';
import { dateOf, greetingOf, type Issue } from '../issue.ts';
import { layoutOf, readingSpeedOf, type Publication, publicationFor } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import { addCounts, countPieces, type Count, type CountContext } from './countPieces.ts';
import { readingTime } from './readingTime.ts';

export interface BlockCount extends Count {
  readonly id: string;
  readonly type: string;
  /** The only medium that shows it, if there is one. */
  readonly audience?: Medium;
  /** A news section's items, in order; the section's own words include theirs. */
  readonly items?: readonly BlockCount[];
}

/** What counting reads of an issue. */
type Laid = Pick<Issue, 'blocks' | 'language'>;

export interface IssueCount extends Count {
  /** Reading time in whole minutes. */
  readonly minutes: number;
  /** In reading order; the words of those that the medium shows add up to the issue's. */
  readonly blocks: readonly BlockCount[];
}

/**
 * Returns words, characters, pictures and reading time of the issue, and of each block, as readers of the mail or the web
 * page see them.
 */
export function countIssue(
  issue: Laid,
  newsletter: Publication,
  medium: Medium = 'mail',
): IssueCount {
  const publication = publicationFor(issue, newsletter);
  const before = counted.get(issue.blocks);
  if (before?.publication === publication && before.medium === medium) return before.count;
  const count = freshCount(issue, publication, medium);
  counted.set(issue.blocks, { publication, medium, count });
  return count;
}

/** The lists of blocks are never changed in place: several views show the count of the same one after each burst of typing. */
const counted = new WeakMap<
  readonly Block[],
  { readonly publication: Publication; readonly medium: Medium; readonly count: IssueCount }
>();

function freshCount(issue: Laid, publication: Publication, medium: Medium): IssueCount {
  const context = countContext(issue, publication);
  const key = JSON.stringify(context);
  const blocks = issue.blocks.map((block) => countBlock(block, context, key));
  const sum = addCounts(blocks.filter((block) => isFor(block, medium)));
  return {
    ...sum,
    minutes: readingTime(sum.words, sum.pictures, readingSpeedOf(publication)),
    blocks,
  };
}

/** Returns the values of the issue's tokens, including its word count; pass known `counts` to skip counting. */
export function textContext(
  issue: Laid,
  publication: Publication,
  { words, minutes }: Counts = countIssue(issue, publication),
): TextContext {
  return { ...countContext(issue, publication), words, minutes };
}

/** What tokens show of the issue's length. */
export type Counts = Pick<TextContext, 'words' | 'minutes'>;

type BlockContext = CountContext & LayoutContext;

function countContext(issue: Laid, publication: Publication): BlockContext {
  const greeting = greetingOf(issue);
  return {
    ...layoutOf(publicationFor(issue, publication)),
    date: dateOf(issue),
    subscribers: greeting?.subscribers ?? undefined,
    subscriberChange: greeting?.subscriberChange ?? undefined,
  };
}

const known = new WeakMap<Block, { key: string; count: BlockCount }>();

/** Blocks are never changed in place, so each is counted once for the same token values, which `key` tells. */
function countBlock(block: Block, context: BlockContext, key: string): BlockCount {
  const before = known.get(block);
  if (before?.key === key) return before.count;
  const { id, type } = block;
  const audience = audienceOf(block);
  const items = block.type === 'news-section' ? block.items : undefined;
  const count: BlockCount = {
    id,
    type,
    ...(audience && { audience }),
    ...countPieces(blockPieces(block, context), context),
    ...(items && {
      items: items.map((item) => ({
        id: item.id,
        type: item.type,
        ...countPieces(newsItemPieces(item, context), context),
      })),
    }),
  };
  known.set(block, { key, count });
  return count;
}
