import { z } from 'zod';
import { richTextSchema } from '../../text/inline.ts';
import { headingPiece, type Piece } from '../../text/piece.ts';
import { addressField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const item = z.strictObject({
  label: richTextSchema.default([]),
  url: addressField().default(''),
  note: richTextSchema.default([]),
});

const schema = blockSchema('link-list', {
  /** Links to read, or a poll whose answers are links. */
  kind: z.enum(['links', 'poll']).default('links'),
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  items: z.array(item).default([]),
});
export type LinkList = z.infer<typeof schema>;

/** A list of links, or a poll with one link per answer. */
export const linkList: BlockDefinition<LinkList> = {
  letter: 'K',
  needs: 'content',
  schema,
  pieces: ({ kind, emoji, headline, items }) => [
    ...headingPiece(2, emoji, headline, 'column'),
    ...(items.length > 0 ? [{ kind: 'links', items, poll: kind === 'poll' } satisfies Piece] : []),
  ],
  read: (pieces) => {
    const head = pieces.head(2);
    return { ...head, items: [...(pieces.first('links')?.items ?? [])] };
  },
  emptied: ({ id, type, kind, emoji, headline }) =>
    schema.parse({ id, type, kind, emoji, headline }),
};
