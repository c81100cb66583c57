import type { Block, NewsItem } from '../blocks/allBlocks.ts';
import type { LayoutContext } from '../blocks/blockDefinition.ts';
import { textContext } from '../counting/countIssue.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import { alignById, type Place } from './alignById.ts';
import { blockText } from './blockText.ts';
import { inOrder, isSamePart } from './samePart.ts';
import { wordChanges, type Segment } from './wordChanges.ts';

/** How a block, or a news item, differs between two versions of an issue. */
export interface BlockComparison {
  /** Its id; unique within one comparison. */
  readonly key: string;
  readonly type: Block['type'] | NewsItem['type'];
  /**
   * `changed` need not mean different words: it may be a picture, formatting, a setting. For a news section, without
   * its items.
   */
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  /** True if its position among its neighbours changed. */
  readonly moved: boolean;
  /** Its text, one line per paragraph, as a word diff. */
  readonly segments: readonly Segment[];
  /** A news section's items, in the same form. */
  readonly items: readonly BlockComparison[];
}

type Part = Block | NewsItem;

/**
 * Returns every block of either version, removed ones at their old position. Blocks with the same id match. Tokens show
 * their values after the change, so that another word elsewhere does not change a greeting.
 */
export function compareIssues(
  before: Pick<Issue, 'blocks'>,
  after: Pick<Issue, 'blocks' | 'language'>,
  publication: Publication,
): readonly BlockComparison[] {
  const context = {
    ...textContext(after, publication),
    ...layoutOf(publicationFor(after, publication)),
  };
  return compareLists(before.blocks.map(inOrder), after.blocks.map(inOrder), context);
}

function compareLists(
  before: readonly Part[],
  after: readonly Part[],
  context: TextContext & LayoutContext,
): BlockComparison[] {
  return alignById(before, after)
    .filter((place) => place.in !== 'before' || !place.after)
    .map((place) => comparePlace(place, context));
}

function comparePlace(
  { key, in: where, before, after }: Place<Part>,
  context: TextContext & LayoutContext,
): BlockComparison {
  const text = (part: Part | undefined) => (part ? blockText(part, context) : '');
  return {
    key,
    type: (after ?? before)?.type ?? 'unknown',
    change: changeOf(before, after),
    moved: where !== 'both' && before !== undefined && after !== undefined,
    segments: wordChanges(text(before), text(after)),
    items: compareLists(itemsOf(before), itemsOf(after), context),
  };
}

function changeOf(before: Part | undefined, after: Part | undefined): BlockComparison['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return isSamePart(before, after) ? 'same' : 'changed';
}

function itemsOf(part: Part | undefined): readonly NewsItem[] {
  return part?.type === 'news-section' ? part.items : [];
}
