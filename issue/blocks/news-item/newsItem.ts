import { z } from 'zod';
import type { BlockDefinition } from '../blockDefinition.ts';
import { readSection, sectionFields, sectionPieces } from '../section.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('news-item'),
  ...sectionFields(),
});
export type NewsItem = z.infer<typeof schema>;

/** One piece of news: emoji, headline, a paragraph or two, and its sources. */
export const newsItem: BlockDefinition<NewsItem> = {
  letter: 'I',
  needs: 'headline',
  schema,
  pieces: (item) => sectionPieces(item, 3),
  read: (pieces) => readSection(pieces, 3),
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
