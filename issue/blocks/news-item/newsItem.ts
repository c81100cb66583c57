import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('news-item'),
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type NewsItem = z.infer<typeof schema>;

/** One piece of news: emoji, headline, a paragraph or two, and its sources. */
export const newsItem: BlockDefinition<NewsItem> = {
  type: 'news-item',
  letter: 'I',
  needs: 'headline',
  repeatsLinks: false,
  schema,
  pieces: ({ emoji, headline, body, sources }) => [
    ...headingPiece(3, emoji, headline),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces) => ({
    ...pieces.head(3),
    sources: pieces.sources(),
    body: pieces.flow(),
  }),
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
