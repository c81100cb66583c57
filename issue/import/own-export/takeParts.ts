import type { Colophon } from '../../colophon/notation.ts';
import { isSeen } from '../../colophon/plainPieces.ts';
import type { PartType } from '../../colophon/readPart.ts';
import type { FoundPart } from '../../colophon/readColophon.ts';
import type { Shown } from '../../colophon/shown.ts';

/**
 * The parts of an export with the pieces that are theirs; each of `sources` gives its piece for a part of some type.
 * Undefined unless there are as many pieces as the colophon counts, a picture of the theme's before them apart.
 */
export function takeParts(
  { blocks }: Colophon,
  sources: readonly ((type: PartType) => Shown | undefined)[],
): FoundPart[] | undefined {
  const seen = sources.filter((source) => {
    const piece = source('text');
    return piece === undefined || isSeen(piece);
  });
  const total = blocks.reduce((sum, { pieces }) => sum + pieces, 0);
  const hasHeader = seen.length === total + 1 && seen[0]?.('text')?.kind === 'figure';
  if (seen.length !== total && !hasHeader) return undefined;
  let at = hasHeader ? 1 : 0;
  const parts = blocks.map((block) => {
    const own = seen.slice(at, (at += block.pieces));
    return { ...block, shown: own.map((source) => source(block.type)) };
  });
  const isWhole = parts.every(({ shown }) => !shown.includes(undefined));
  return isWhole ? (parts as FoundPart[]) : undefined;
}
