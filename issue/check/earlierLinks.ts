import { blockParts, traitsOf, type Block, type NewsItem } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication } from '../publication.ts';
import { pageOf } from '../addresses/pageOf.ts';
import { linksIn } from '../text/walkPieces.ts';

/** The previous issue that linked to a page. */
export interface EarlierLink {
  readonly title: string;
  readonly date: string;
}

/** Earlier issues by the pages (of `pageOf`) that they link to; pages without links are absent. */
export type EarlierLinks = Readonly<Record<string, EarlierLink>>;

/** True if the links of the block or item are expected to recur. */
export function isStanding({ type }: Pick<Block | NewsItem, 'type'>): boolean {
  return type !== 'unknown' && traitsOf(type).repeatsLinks === true;
}

/** Returns the page that a story's link leads to; undefined for a site's start page, which many stories share. */
export function storyOf(address: string): string | undefined {
  const page = pageOf(address);
  return page?.includes('/') === true ? page : undefined;
}

/** Returns the pages that the issue's stories link to, without duplicates: the input for looking up earlier links. */
export function linkedPages(issue: Pick<Issue, 'blocks'>, publication: Publication): string[] {
  const addresses = issue.blocks
    .flatMap((block) => blockParts(block, layoutOf(publication)))
    .filter(({ block }) => !isStanding(block))
    .flatMap(({ pieces }) => linksIn(pieces, publication.language));
  return [...new Set(addresses.map(storyOf).filter((page) => page !== undefined))];
}
