import { z } from 'zod';
import { chartContent, chartFields, hasData } from '../../text/chart.ts';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { figureFields } from '../../text/picture.ts';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { flowPieces, headingPiece, sourcesPiece, type Piece } from '../../text/piece.ts';
import type { PieceReader } from '../../text/pieceReader.ts';
import { sourcesSchema } from '../../text/source.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';
import { tableOfBars, textBars } from './textBars.ts';

const schema = blockSchema('chart', {
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  ...figureFields,
  ...chartFields,
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type Chart = z.infer<typeof schema>;

/** The chart of the week: a chart drawn from data or a picture, a caption, a paragraph and its source. */
export const chart: BlockDefinition<Chart> = {
  letter: 'C',
  needs: 'headline',
  schema,
  pieces: (block, { language }) => [
    ...headingPiece(2, block.emoji, block.headline, 'column'),
    ...drawnPiece(block, language),
    {
      kind: 'figure',
      figure: { picture: block.picture, caption: block.caption, credit: block.credit },
    },
    ...flowPieces(block.body),
    ...sourcesPiece(block.sources),
  ],
  read: (pieces) => {
    const head = pieces.head(2);
    const drawn = readDrawn(pieces);
    const figure = pieces.figure();
    const sources = pieces.sources();
    return { ...head, ...figure, ...drawn, body: pieces.flow(), sources };
  },
  // The next chart has other data: their unit, source and scale would be wrong, a chosen kind often is not.
  emptied: ({ id, type, emoji, headline, kind }) =>
    schema.parse({ id, type, emoji, headline: recurringHeadline(headline), kind }),
};

/** Returns the chart as readers see it, or nothing without data. */
function drawnPiece(block: Chart, language: string): Piece[] {
  const { bars, unit } = textBars(block, language);
  if (block.kind === 'bars' && bars.length > 0)
    return [{ kind: 'bars', bars, unit: block.unit === '' ? unit : block.unit }];
  return hasData(block) ? [{ kind: 'chart', chart: chartContent(block) }] : [];
}

function readDrawn(pieces: PieceReader) {
  const bars = pieces.first('bars');
  if (bars) return { kind: 'bars' as const, table: tableOfBars(bars.bars), unit: bars.unit };
  return pieces.first('chart')?.chart ?? {};
}
