import { z } from 'zod';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('button'),
  label: z.string().default(''),
  url: z.string().default(''),
});
export type Button = z.infer<typeof schema>;

/** A link that looks like a button. */
export const button: BlockDefinition<Button> = {
  type: 'button',
  schema,
  pieces: ({ label, url }) => [{ kind: 'button', label, url }],
  read: (pieces) => {
    const { label = '', url = '' } = pieces.first('button') ?? {};
    return { label, url };
  },
  emptied: (block) => block,
};
