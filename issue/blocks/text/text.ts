import { z } from 'zod';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { audienceField } from '../audience.ts';
import type { BlockDefinition } from '../blockDefinition.ts';
import { readSection, sectionFields, sectionPieces } from '../section.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('text'),
  ...audienceField(),
  ...sectionFields(),
});
export type Text = z.infer<typeof schema>;

/** A plain section: an optional headline, running text, sources. */
export const text: BlockDefinition<Text> = {
  type: 'text',
  letter: 'X',
  needs: 'content',
  repeatsLinks: false,
  schema,
  pieces: sectionPieces,
  read: readSection,
  emptied: ({ id, type, emoji, headline }) => {
    const kept = recurringHeadline(headline);
    return schema.parse({ id, type, headline: kept, ...(kept.length > 0 && { emoji }) });
  },
};
