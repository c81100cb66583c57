import type { z } from 'zod';
import { richText } from '../../text/inline.ts';
import { flowPieces, headingPiece, rolePiece, sourcesPiece } from '../../text/piece.ts';
import { markedText, readMarked, textOf } from '../../text/richText.ts';
import { lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';
import { readSection, sectionFields } from '../section.ts';

const schema = blockSchema('lead-essay', {
  /** A few words above the headline that name its subject. */
  kicker: lineField().default(''),
  ...sectionFields(),
  /** A sentence or two below the headline that sum up the essay; outputs set it bold. */
  standfirst: lineField().default(''),
});
export type LeadEssay = z.infer<typeof schema>;

/** The week's long piece: headline, running text with figures and quotes, and its sources. */
export const leadEssay: BlockDefinition<LeadEssay> = {
  letter: 'L',
  needs: 'headline',
  schema,
  pieces: ({ kicker, emoji, headline, standfirst, body, sources }) => [
    ...rolePiece('kicker', richText(kicker)),
    ...headingPiece(2, emoji, headline, 'lead'),
    ...rolePiece('standfirst', markedText(standfirst, 'bold')),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces) => {
    const above = pieces.isAboveHeading() ? pieces.first('paragraph') : undefined;
    const { body, ...section } = readSection(pieces, 2);
    const [first, ...others] = body;
    const standfirst = first?.type === 'paragraph' ? readMarked(first.content, 'bold') : '';
    return {
      ...section,
      kicker: textOf(above?.content ?? []),
      standfirst,
      body: standfirst === '' ? body : others,
    };
  },
  emptied: ({ id, type }) => schema.parse({ id, type }),
};
