import { z } from 'zod';
import { quoteFields } from '../../text/flow.ts';
import { audienceField } from '../audience.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('pull-quote'),
  ...audienceField(),
  ...quoteFields,
});
export type PullQuote = z.infer<typeof schema>;

/** A sentence set large, with its attribution. */
export const pullQuote: BlockDefinition<PullQuote> = {
  type: 'pull-quote',
  letter: 'Q',
  needs: 'content',
  repeatsLinks: false,
  schema,
  pieces: (block) => [{ kind: 'quote', quote: block }],
  read: (pieces) => pieces.first('quote')?.quote ?? {},
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
