import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { figureFields } from '../../text/picture.ts';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { flowPieces, headingPiece, sourcesPiece, type Piece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import { lineField } from '../../text/textField.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('chart'),
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  ...figureFields,
  /** A chart drawn from numbers, shown if there is no picture. */
  bars: z.array(z.strictObject({ label: lineField(), value: z.number() })).default([]),
  /** What the numbers count, such as "%" or "Mrd. US-Dollar". */
  unit: z.string().default(''),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type Chart = z.infer<typeof schema>;

/** The chart of the week: a picture or bars drawn from data, a caption, a paragraph and its source. */
export const chart: BlockDefinition<Chart> = {
  type: 'chart',
  letter: 'C',
  needs: 'headline',
  repeatsLinks: false,
  schema,
  pieces: ({ emoji, headline, picture, caption, credit, bars, unit, body, sources }) => [
    ...headingPiece(2, emoji, headline),
    ...(bars.length > 0 ? [{ kind: 'bars', bars, unit } satisfies Piece] : []),
    { kind: 'figure', figure: { picture, caption, credit } },
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces) => {
    const head = pieces.head(2);
    const { bars = [], unit = '' } = pieces.first('bars') ?? {};
    const figure = pieces.figure();
    const sources = pieces.sources();
    return { ...head, ...figure, bars: [...bars], unit, body: pieces.flow(), sources };
  },
  emptied: ({ id, type, emoji, headline }) =>
    schema.parse({ id, type, emoji, headline: recurringHeadline(headline) }),
};
