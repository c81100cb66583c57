import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { flowPieces } from '../../text/piece.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('outro'),
  body: flowSchema.default([]),
});
export type Outro = z.infer<typeof schema>;

/** The standing text at the end, with its merge tags. */
export const outro: BlockDefinition<Outro> = {
  type: 'outro',
  letter: 'O',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: ({ body }) => flowPieces(body),
  read: (pieces) => ({ body: pieces.flow() }),
  emptied: (block) => block,
};
