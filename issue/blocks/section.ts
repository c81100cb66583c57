import { z } from 'zod';
import { flowSchema, type Flow } from '../text/flow.ts';
import { richTextSchema, type RichText } from '../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece, type Piece } from '../text/piece.ts';
import type { PieceReader } from '../text/pieceReader.ts';
import { sourcesSchema, type Sources } from '../text/source.ts';

/**
 * The fields of a block that is running text under a headline, with its sources. New ones each time: the published schema
 * would give those that are shared names.
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

/** A section as its readers see it. */
export function sectionPieces({ emoji, headline, body, sources }: Section): readonly Piece[] {
  return [...headingPiece(2, emoji, headline), ...flowPieces(body), ...sourcesPiece(sources)];
}

/** The section that pieces show. */
export function readSection(pieces: PieceReader): Section {
  return { ...pieces.head(2), sources: pieces.sources(), body: pieces.flow() };
}
