import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { flowPieces, headingPiece, sourcesPiece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('text'),
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type Text = z.infer<typeof schema>;

/** A plain section: a headline if wanted, running text, sources. */
export const text: BlockDefinition<Text> = {
  type: 'text',
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
  emptied: ({ id, type, emoji, headline }) => {
    const kept = recurringHeadline(headline);
    return schema.parse({ id, type, headline: kept, ...(kept.length > 0 && { emoji }) });
  },
};
