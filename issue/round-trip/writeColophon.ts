import { dateOf } from '../issue.ts';
import { mergeTagText, linkAddress } from '../export/mail-tools/mergeTags.ts';
import type { Rendering } from '../export/rendering.ts';
import type { IssuePart, KnownBlock } from '../blocks/allBlocks.ts';
import { mergeTagOfLink, type Inline } from '../text/inline.ts';
import { tokenText } from '../text/tokenText.ts';
import { replaceIn } from '../changes/replaceIn.ts';
import { assetIn } from './assetIn.ts';
import { canonicalBlock, type CanonicalBlock } from './canonicalIssue.ts';
import { difference } from './difference.ts';
import { withInboxLine, type InboxLine } from './documentInboxLine.ts';
import { checksum, colophonText, type ColophonBlock } from './colophon.ts';
import type { Appearance } from './placement.ts';
import { PictureSizes } from './pictureSizes.ts';
import { plainPieces } from './plainPieces.ts';
import { blockOf, readPart } from './readPart.ts';
import { shownOf, textsOf } from './shown.ts';
import { fallbackOf, linkOfAddress } from './toolSyntax.ts';
import { canonicalText, collapsedText } from './canonicalRichText.ts';

/**
 * Returns what an export does not show but needs to be importable: which pieces belong to which block, what is a token,
 * and anything else a reader could not know. A few bytes per block; nothing shown is repeated. Empty if the pieces
 * belong to no block.
 */
export function writeColophon(rendering: Rendering, inbox?: InboxLine): string {
  const { issue, context } = rendering;
  const parts = leftParts(rendering);
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
  const blocks = parts.map((part, index): ColophonBlock => {
    const { block } = part;
    const { pieces = [], placements = [] } = plain[index] ?? {};
    const read = readPart(block.type, pieces, placements, { language, date });
    const guess = read && index === firstMasthead && inbox ? withInboxLine(read, inbox, all) : read;
    const change = difference(guess ?? {}, leftOf(part, rendering));
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

/** Returns a colophon that holds the whole issue by itself, for an output whose text cannot be read back. */
export function writeSealed(rendering: Rendering): string {
  const { language } = rendering.context;
  const blocks = leftParts(rendering)?.map((part): ColophonBlock => {
    const { type } = part.block;
    const blank = readPart(type, [], [], { language, date: '' });
    const left = replaceIn(leftOf(part, rendering), (value, field) =>
      field === 'asset' && typeof value === 'string' ? fileFor(value, rendering) : value,
    );
    const change = difference(blank ?? {}, left);
    return {
      type,
      pieces: 0,
      placements: [],
      ...(change !== undefined && { difference: change }),
      check: '',
    };
  });
  return blocks ? colophonText({ language, blocks, sizes: [] }) : '';
}

/** Returns the parts without those of which an output for all shows nothing. */
function leftParts({ parts, isForAll = false }: Rendering): readonly IssuePart[] | undefined {
  if (!isForAll) return parts;
  return parts?.filter(({ block, pieces }) => pieces.length > 0 || !isPersonal(block));
}

/** Returns the block without what an output left out, which is not for those who read the colophon. */
function leftOf(
  { block, pieces }: IssuePart,
  { context, isForAll = false }: Rendering,
): CanonicalBlock {
  const whole = canonicalBlock(block as KnownBlock);
  if (!isForAll || !isPersonal(whole)) return whole;
  const left = blockOf(block.type, pieces, context.language);
  const fields = Object.entries(whole).flatMap(([name, value]) => {
    if (!isPersonal(value)) return [[name, value] as const];
    return left && name in left ? [[name, left[name]] as const] : [];
  });
  return Object.fromEntries(fields) as CanonicalBlock;
}

/** True for what a mail tool fills in for each reader, and for what contains such. */
function isPersonal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('tag' in value && !('fallback' in value && value.fallback)) return true;
  return Object.entries(value).some(([name, one]) =>
    typeof one === 'string'
      ? (name === 'link' || name === 'url') && mergeTagOfLink(one.trim()) !== undefined
      : isPersonal(one),
  );
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

/** Returns the name of the file that stands in for an asset, if it is of another kind. */
function fileFor(asset: string, { pictureAddress }: Rendering): string {
  const found = assetIn(pictureAddress(asset));
  return asset !== '' && stemOf(found) === stemOf(asset) ? found : asset;
}

function stemOf(asset: string): string {
  return asset.replace(/\.[^.]*$/, '');
}
