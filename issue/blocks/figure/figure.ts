import { z } from 'zod';
import { figureFields } from '../../text/picture.ts';
import { audienceField } from '../audience.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('figure'),
  ...audienceField(),
  ...figureFields,
});
export type FigureBlock = z.infer<typeof schema>;

/** A picture between blocks, with its caption and credit. */
export const figure: BlockDefinition<FigureBlock> = {
  type: 'figure',
  letter: 'F',
  needs: 'nothing',
  repeatsLinks: false,
  schema,
  pieces: (block) => [{ kind: 'figure', figure: block }],
  read: (pieces) => pieces.figure(),
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
