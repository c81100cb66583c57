import { z } from 'zod';
import { flowSchema, type Flow } from '../text/flow.ts';
import { richTextSchema, type RichText } from '../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece, type Piece } from '../text/piece.ts';
import type { PieceReader } from '../text/pieceReader.ts';
import { sourcesSchema, type Sources } from '../text/source.ts';

/**
 * Returns the fields of a block with running text under a headline, and its sources. New objects each time: the
 * published schema would give shared ones names.
 */
export const sectionFields = () => ({
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});

interface Section {
  readonly emoji: string;
  readonly headline: RichText;
  readonly body: Flow;
  readonly sources: Sources;
}

/** Returns a section as readers see it. */
export function sectionPieces(
  { emoji, headline, body, sources }: Section,
  level: 2 | 3,
): readonly Piece[] {
  return [...headingPiece(level, emoji, headline), ...flowPieces(body), ...sourcesPiece(sources)];
}

/** Returns the section that the pieces show. */
export function readSection(pieces: PieceReader, level: 2 | 3): Section {
  return { ...pieces.head(level), sources: pieces.sources(), body: pieces.flow() };
}
