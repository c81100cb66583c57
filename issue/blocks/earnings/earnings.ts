import { z } from 'zod';
import { addDays, isIsoDate } from '../../calendar/isoDate.ts';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { flowPieces, headingPiece, type Piece } from '../../text/piece.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const company = z.strictObject({
  name: z.string(),
  ticker: z.string().default(''),
  /** Before market open, after market close, or unspecified. */
  session: z.enum(['bmo', 'amc', 'open']).default('open'),
});

const schema = blockSchema('earnings', {
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  days: z
    .array(z.strictObject({ date: z.string(), companies: z.array(company).default([]) }))
    .default([]),
  /** A remark below the list. */
  body: flowSchema.default([]),
});
export type Earnings = z.infer<typeof schema>;

/** Who reports when: a line for each weekday with reporting companies and their sessions. */
export const earnings: BlockDefinition<Earnings> = {
  letter: 'E',
  needs: 'headline',
  schema,
  pieces: ({ emoji, headline, days, body }) => {
    // A day without companies is shown in the editor only.
    const reporting = days.filter(({ companies }) => companies.length > 0);
    return [
      ...headingPiece(2, emoji, headline, 'column'),
      ...(reporting.length > 0 ? [{ kind: 'earnings', days: reporting } satisfies Piece] : []),
      ...flowPieces(body),
    ];
  },
  read: (pieces) => {
    const head = pieces.head(2);
    const days = pieces.first('earnings')?.days ?? [];
    return {
      ...head,
      days: days.map(({ date, companies }) => ({ date, companies: [...companies] })),
      body: pieces.flow(),
    };
  },
  emptied: (block, weeks) => ({
    ...block,
    body: [],
    days: block.days.map(({ date }) => ({
      date: isIsoDate(date) ? addDays(date, 7 * weeks) : date,
      companies: [],
    })),
  }),
};
