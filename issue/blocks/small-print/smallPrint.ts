import type { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { flowPieces, type Piece } from '../../text/piece.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('small-print', {
  body: flowSchema.default([]),
});
export type SmallPrint = z.infer<typeof schema>;

/** The small print below a line of its own: why one gets the mail, how to unsubscribe, the imprint. */
export const smallPrint: BlockDefinition<SmallPrint> = {
  letter: 'R',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: ({ body }) => [
    { kind: 'rule' },
    ...flowPieces(body).map((piece): Piece =>
      piece.kind === 'paragraph' ? { ...piece, role: 'small-print' } : piece,
    ),
  ],
  read: (pieces) => {
    pieces.first('rule');
    return { body: pieces.flow() };
  },
  emptied: (block) => block,
};
