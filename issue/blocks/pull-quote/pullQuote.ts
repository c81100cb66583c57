import type { z } from 'zod';
import { quoteFields } from '../../text/flow.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('pull-quote', {
  ...quoteFields,
});
export type PullQuote = z.infer<typeof schema>;

/** A sentence set large, with its attribution. */
export const pullQuote: BlockDefinition<PullQuote> = {
  letter: 'Q',
  needs: 'content',
  schema,
  pieces: (block) => [{ kind: 'quote', quote: block }],
  read: (pieces) => pieces.first('quote')?.quote ?? {},
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
