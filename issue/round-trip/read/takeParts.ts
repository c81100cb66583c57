import type { Colophon } from '../notation.ts';
import { isSeen } from '../plainPieces.ts';
import type { PartType } from '../readPart.ts';
import type { FoundPart } from '../readColophon.ts';
import type { Shown } from '../shown.ts';

/** Something in an export that is a piece for a part of some type; undefined where it is none that we write. */
export type Source = (type: PartType) => Shown | undefined;

/**
 * The parts of an export with the pieces that are theirs. Undefined unless there are as many pieces as the colophon
 * counts; the theme's picture, which may stand before them, is none of them.
 */
export function takeParts(colophon: Colophon, sources: readonly Source[]): FoundPart[] | undefined {
  return partsOf(colophon, sources) ?? partsOf(colophon, sources.slice(1));
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
