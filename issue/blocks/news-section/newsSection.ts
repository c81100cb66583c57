import { z } from 'zod';
import { richTextSchema } from '../../text/inline.ts';
import { headingPiece } from '../../text/piece.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

/**
 * What a news section needs from its items. The registry provides their schema and layout, as blocks do not import each
 * other.
 */
export interface Nested {
  readonly id: string;
  readonly type: 'news-item';
}

/** A heading with news items under it. Created by the registry, which knows the items. */
export function newsSectionOf<Item extends Nested>(item: BlockDefinition<Item>) {
  const schema = blockSchema('news-section', {
    emoji: z.string().default(''),
    headline: richTextSchema.default([]),
    items: z.array(item.schema).default([]),
  });
  type NewsSection = z.infer<typeof schema>;
  const definition: BlockDefinition<NewsSection> = {
    letter: 'N',
    needs: 'headline',
    schema,
    pieces: ({ emoji, headline, items }, context) => [
      ...headingPiece(2, emoji, headline),
      ...items.flatMap((one) => item.pieces(one, context)),
    ],
    // Items are read one by one.
    read: (pieces) => ({ ...pieces.head(2), items: [] }),
    emptied: (block, weeks) => ({
      ...block,
      items: block.items.map((one) => item.emptied(one, weeks)),
    }),
  };
  return definition;
}
