import { blankBlock } from '../../issue/blocks/allBlocks.ts';
import type { Issue } from '../../issue/issue.ts';
import { smallIssue } from './smallIssue.ts';

/** A small issue with a figure for each picture, by the names of their assets; the values are their alt texts. */
export function pictureIssue(alts: Readonly<Record<string, string>>): Issue {
  const { id, blocks } = smallIssue('KW35 – Größe 🥳', '2025-08-25');
  const figures = Object.entries(alts).map(([asset, alt]) => ({
    ...blankBlock('figure', `f-${alt}`),
    picture: { asset, alt, width: 3, height: 2 },
  }));
  return { id, blocks: [...blocks, ...figures] };
}
