import type { z } from 'zod';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';
import { readSection, sectionFields, sectionPieces } from '../section.ts';

const schema = blockSchema('text', {
  ...sectionFields(),
});
export type Text = z.infer<typeof schema>;

/** A plain section: an optional headline, running text, sources. */
export const text: BlockDefinition<Text> = {
  letter: 'X',
  needs: 'content',
  schema,
  pieces: (section) => sectionPieces(section, 2),
  read: (pieces) => readSection(pieces, 2),
  emptied: ({ id, type, emoji, headline }) => {
    const kept = recurringHeadline(headline);
    return schema.parse({ id, type, headline: kept, ...(kept.length > 0 && { emoji }) });
  },
};
