import type { z } from 'zod';
import { figureFields } from '../../text/picture.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('figure', {
  ...figureFields,
});
export type FigureBlock = z.infer<typeof schema>;

/** A picture between blocks, with its caption and credit. */
export const figure: BlockDefinition<FigureBlock> = {
  letter: 'F',
  needs: 'nothing',
  schema,
  pieces: (block) => [{ kind: 'figure', figure: block }],
  read: (pieces) => pieces.figure(),
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
