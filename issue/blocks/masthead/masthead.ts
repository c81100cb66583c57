import { z } from 'zod';
import { addDays, isIsoDate } from '../../calendar/isoDate.ts';
import { longDate } from '../../calendar/dateText.ts';
import { labelsFor } from '../../language/labels.ts';
import { richText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('masthead'),
  title: z.string().default(''),
  /** The mail's subject line, shown in the inbox and not in the mail. */
  subject: z.string().default(''),
  /** The line that an inbox shows beside the subject. */
  preheader: z.string().default(''),
  byline: z.string().default(''),
  /** The day the issue goes out, `YYYY-MM-DD`; empty when not set. */
  date: z.string().default(''),
});
export type Masthead = z.infer<typeof schema>;

/** The issue's own head: publication, title, byline and date; also its subject line and preheader. */
export const masthead: BlockDefinition<Masthead> = {
  type: 'masthead',
  schema,
  pieces: ({ title, byline, date }, { language, publication }) => {
    const signature = [byline && `${labelsFor(language).by} ${byline}`, longDate(date, language)];
    const pieces: Piece[] = [
      { kind: 'paragraph', role: 'publication', content: richText(publication) },
      { kind: 'heading', level: 1, emoji: '', content: richText(title) },
      {
        kind: 'paragraph',
        role: 'byline',
        content: richText(signature.filter(Boolean).join(' · ')),
      },
    ];
    return pieces.filter((piece) => 'content' in piece && piece.content.length > 0);
  },
  emptied: (block, weeks) => ({
    ...block,
    title: '',
    subject: '',
    preheader: '',
    date: isIsoDate(block.date) ? addDays(block.date, 7 * weeks) : block.date,
  }),
};
