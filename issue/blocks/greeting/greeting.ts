import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { flowPieces } from '../../text/piece.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('greeting', {
  /** Number of subscribers at this issue; null if unknown. */
  subscribers: z.number().int().nonnegative().nullable().default(null),
  /** Difference from the previous issue; null if unknown. */
  subscriberChange: z.number().int().nullable().default(null),
  body: flowSchema.default([]),
});
export type Greeting = z.infer<typeof schema>;

/** The standing text at the top, with its live tokens. */
export const greeting: BlockDefinition<Greeting> = {
  letter: 'G',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: ({ body }) => flowPieces(body),
  read: (pieces, { numberOf }) => ({
    subscribers: numberOf('subscribers'),
    subscriberChange: numberOf('subscriber-change'),
    body: pieces.flow(),
  }),
  emptied: (block) => ({ ...block, subscribers: null, subscriberChange: null }),
};
