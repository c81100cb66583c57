import { z } from 'zod';
import type { BlockDefinition } from '../blockDefinition.ts';
import { readSection, sectionFields, sectionPieces } from '../section.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('lead-essay'),
  ...sectionFields(),
});
export type LeadEssay = z.infer<typeof schema>;

/** The week's long piece: headline, running text with figures and quotes, and its sources. */
export const leadEssay: BlockDefinition<LeadEssay> = {
  type: 'lead-essay',
  letter: 'L',
  needs: 'headline',
  repeatsLinks: false,
  schema,
  pieces: sectionPieces,
  read: readSection,
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
