import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('lead-essay'),
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type LeadEssay = z.infer<typeof schema>;

/** The week's long piece: headline, running text with figures and quotes, and who inspired it. */
export const leadEssay: BlockDefinition<LeadEssay> = {
  type: 'lead-essay',
  schema,
  pieces: ({ emoji, headline, body, sources }) => [
    ...headingPiece(2, emoji, headline),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces) => ({
    ...pieces.head(2),
    sources: pieces.sources(),
    body: pieces.flow(),
  }),
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
