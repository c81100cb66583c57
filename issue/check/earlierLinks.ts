import { blockParts } from '../blocks/allBlocks.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import { pageOf } from '../addresses/pageOf.ts';
import { linksIn } from '../text/walkPieces.ts';

/** The issue before this one that linked to a page. */
export interface EarlierLink {
  readonly title: string;
  readonly date: string;
}

/** Earlier issues by the pages (of `pageOf`) that they link to; a page that no one links to is absent. */
export type EarlierLinks = Readonly<Record<string, EarlierLink>>;

/** Where the same link in every issue, or twice in one, is meant. */
const standing: ReadonlySet<string> = new Set([
  'masthead',
  'greeting',
  'outro',
  'sponsor',
  'button',
]);

/** Whether a block's links are expected to come again. */
export function isStanding({ type }: { readonly type: string }): boolean {
  return standing.has(type);
}

/** The page that a story's link leads to; undefined for the start page of a site, which many stories share. */
export function storyOf(address: string): string | undefined {
  const page = pageOf(address);
  return page?.includes('/') === true ? page : undefined;
}

/** The pages that the issue's stories link to, each once: what a check can be told of. */
export function linkedPages(issue: Pick<Issue, 'blocks'>, publication: Publication): string[] {
  const { language, name } = publication;
  const layout = { language, publication: name };
  const parts = issue.blocks.flatMap((block) => blockParts(block, layout));
  const addresses = parts
    .filter(({ block }) => !isStanding(block))
    .flatMap(({ pieces }) => linksIn(pieces, language));
  return [...new Set(addresses.map(storyOf).filter((page) => page !== undefined))];
}
