import type { z } from 'zod';
import { addressField, lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('button', {
  label: lineField().default(''),
  url: addressField().default(''),
});
export type Button = z.infer<typeof schema>;

/** A link that looks like a button. */
export const button: BlockDefinition<Button> = {
  letter: 'B',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: ({ label, url }) => [{ kind: 'button', label, url }],
  read: (pieces) => {
    const { label = '', url = '' } = pieces.first('button') ?? {};
    return { label, url };
  },
  emptied: (block) => block,
};
