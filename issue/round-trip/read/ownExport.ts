import type { PartType } from '../../blocks/allBlocks.ts';
import type { Colophon } from '../colophon.ts';
import type { InboxLine } from '../documentInboxLine.ts';
import type { FoundPart } from '../readColophon.ts';
import { isSeen, type Shown } from '../shown.ts';

/** An export of ours, taken apart by its colophon. */
export interface OwnExport {
  readonly colophon: Colophon;
  readonly parts: readonly FoundPart[];
  readonly inbox: InboxLine | undefined;
  /** The addresses of the pictures within the file, by the names of their own files. */
  readonly embedded?: ReadonlyMap<string, string>;
  /** What others have added around it. */
  readonly around?: readonly string[];
}

/** Something in an export that is a piece of some type of part; undefined if we do not write such pieces. */
export type Source = (type: PartType) => Shown | undefined;

/**
 * Returns the parts of an export with their pieces. Undefined unless there are as many pieces as the colophon counts;
 * the theme's picture or the link to the web page, which may precede them, is not counted.
 */
export function takeParts(colophon: Colophon, sources: readonly Source[]): FoundPart[] | undefined {
  const rest = sources.slice(1);
  const before = sources[0]?.('text');
  // Anything else that was put there is not ours to drop.
  if (before?.kind !== 'figure') return partsOf(colophon, sources);
  // The link has a figure's element but no picture.
  const isLink = before.picture.asset === '' && before.below.length > 0;
  const [first, second] = isLink ? [rest, sources] : [sources, rest];
  return partsOf(colophon, first) ?? partsOf(colophon, second);
}

function partsOf({ blocks }: Colophon, sources: readonly Source[]): FoundPart[] | undefined {
  let at = 0;
  const next = (type: PartType): Shown | undefined => {
    for (let source = sources[at]; source; source = sources[at]) {
      at += 1;
      const shown = source(type);
      if (!shown || isSeen(shown)) return shown;
    }
    return undefined;
  };
  const parts: FoundPart[] = [];
  for (const block of blocks) {
    const shown: Shown[] = [];
    while (shown.length < block.pieces) {
      const piece = next(block.type);
      if (!piece) return undefined;
      shown.push(piece);
    }
    parts.push({ ...block, shown });
  }
  return next('text') ? undefined : parts;
}
