import { dateOf } from '../issue.ts';
import { mergeTagText, linkAddress } from '../export/mail-tools/mergeTagText.ts';
import type { Rendering } from '../export/rendering.ts';
import type { KnownBlock } from '../blocks/allBlocks.ts';
import type { Inline } from '../text/inline.ts';
import { tokenText } from '../text/tokenText.ts';
import { assetIn } from './assetIn.ts';
import { canonicalBlock } from './canonicalIssue.ts';
import { canonicalText, collapsedText } from './canonicalText.ts';
import { checksum } from './checksum.ts';
import { difference } from './difference.ts';
import { withInboxLine, type InboxLine } from './documentInboxLine.ts';
import { colophonText, type ColophonBlock } from './notation.ts';
import { PictureSizes } from './pictureSizes.ts';
import type { Appearance } from './placement.ts';
import { plainPieces, textsOf } from './plainPieces.ts';
import { readPart } from './readPart.ts';
import { shownOf } from './shown.ts';
import { fallbackOf, linkOfAddress } from './toolSyntax.ts';

/**
 * Returns what an export does not show but needs to be importable: which pieces belong to which block, what is a token,
 * and anything else a reader could not know. A few bytes per block; nothing shown is repeated. Empty if the pieces
 * belong to no block.
 */
export function writeColophon(rendering: Rendering, inbox?: InboxLine): string {
  const { parts, issue, context } = rendering;
  if (!parts) return '';
  const { language } = context;
  const date = canonicalText(dateOf(issue));
  const sizes = new PictureSizes();
  const appearance = appearanceIn(rendering);
  const plain = parts.map(({ pieces }) =>
    plainPieces(
      pieces.map((piece) => shownOf(piece, language)),
      appearance,
      sizes,
    ),
  );
  const all = plain.flatMap(({ pieces }) => pieces);
  const firstMasthead = parts.findIndex(({ block }) => block.type === 'masthead');
  const blocks = parts.map(({ block, isShortened = false }, index): ColophonBlock => {
    const { pieces = [], placements = [] } = plain[index] ?? {};
    const read = readPart(block.type, pieces, placements, { language, date });
    const guess = read && index === firstMasthead && inbox ? withInboxLine(read, inbox, all) : read;
    // What was left out is not for those who read this.
    const change = isShortened
      ? undefined
      : difference(guess ?? {}, canonicalBlock(block as KnownBlock));
    const isChecked = change !== undefined || placements.length > 0;
    return {
      type: block.type,
      pieces: pieces.length,
      placements,
      ...(change !== undefined && { difference: change }),
      check: isChecked ? checksum(textsOf(pieces)) : '',
    };
  });
  return colophonText({ language, blocks, sizes: sizes.all });
}

function appearanceIn({ context, tool, pictureAddress }: Rendering): Appearance {
  return {
    textOf: (inline: Inline) => {
      if (typeof inline === 'string' || 'text' in inline || 'break' in inline) return '';
      if ('token' in inline) return collapsedText(tokenText(inline, context));
      return collapsedText(mergeTagText(inline, tool) ?? inline.fallback ?? '');
    },
    linkOf: (link) => {
      const address = linkAddress(link, tool);
      return address === undefined ? undefined : linkOfAddress(address);
    },
    fallbackOf,
    assetOf: (asset) => {
      const found = assetIn(pictureAddress(asset));
      const own = assetIn(asset);
      // A file of another kind stands in for the asset, and is imported in its place.
      return stemOf(found) === stemOf(own) ? own : found;
    },
  };
}

function stemOf(asset: string): string {
  return asset.replace(/\.[^.]*$/, '');
}
