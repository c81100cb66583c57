import type { z } from 'zod';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('divider', {});
export type Divider = z.infer<typeof schema>;

/** A line across the page. */
export const divider: BlockDefinition<Divider> = {
  letter: 'D',
  needs: 'nothing',
  schema,
  pieces: () => [{ kind: 'rule' }],
  read: (pieces) => {
    pieces.first('rule');
    return {};
  },
  emptied: (block) => block,
};
