import { z } from 'zod';
import { audienceField } from '../audience.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({ id: z.string(), type: z.literal('divider'), ...audienceField() });
export type Divider = z.infer<typeof schema>;

/** A line across the page. */
export const divider: BlockDefinition<Divider> = {
  type: 'divider',
  letter: 'D',
  needs: 'nothing',
  repeatsLinks: false,
  schema,
  pieces: () => [{ kind: 'rule' }],
  read: (pieces) => {
    pieces.first('rule');
    return {};
  },
  emptied: (block) => block,
};
