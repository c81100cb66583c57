import { blockParts, type IssuePart } from '../blocks/allBlocks.ts';
import { issueFor, type Medium } from '../blocks/audience.ts';
import { countIssue, textContext } from '../counting/countIssue.ts';
import type { Issue } from '../issue.ts';
import { layoutOf, type Publication, publicationFor } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { Piece } from '../text/piece.ts';
import type { Drawing } from './chartPictures.ts';
import type { MailToolProfile } from './mail-tools/mailTool.ts';
import { guardedFromTags } from './mail-tools/tagGuard.ts';
import { shownPieces } from './shownPieces.ts';

/** Returns where an output finds a picture, by the name of its asset or of what is drawn for it. */
export type PictureAddress = (name: string, drawing?: Drawing) => string;

/** Everything an output depends on. */
export interface Rendering {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly tool: MailToolProfile;
  /** The issue as readers see it, in reading order. */
  readonly pieces: readonly Piece[];
  /** The same pieces grouped by block; absent if an output need not be importable. */
  readonly parts?: readonly IssuePart[] | undefined;
  /** True for readers whose names nobody knows: what only a mail tool can fill in is left out. */
  readonly isForAll?: boolean;
  readonly context: TextContext;
  readonly pictureAddress: PictureAddress;
}

/**
 * Lays the issue out for one mail tool and one medium, or all of it without one; pictures are in `images/` by default.
 */
export function renderingOf(
  issue: Issue,
  newsletter: Publication,
  tool: MailToolProfile,
  pictureAddress: PictureAddress = (asset) => `images/${encodeURIComponent(asset)}`,
  medium: Medium | 'all' = 'mail',
): Rendering {
  const publication = publicationFor(issue, newsletter);
  const shown = medium === 'all' ? issue : issueFor(issue, medium);
  const counts = medium === 'web' ? countIssue(shown, publication, medium) : undefined;
  const context = textContext(shown, publication, counts);
  const typed = guardedFromTags({ issue: shown, publication }, tool);
  const layout = layoutOf(typed.publication);
  const parts = typed.issue.blocks
    .flatMap((block) => blockParts(block, layout))
    .map((part) => ({ ...part, pieces: shownPieces(part.pieces, publication, tool, context) }));
  const pieces = parts.flatMap((part) => part.pieces);
  return { ...typed, tool, pieces, parts, context, pictureAddress };
}
