import { z } from 'zod';
import { textOf } from '../../text/richText.ts';
import { addDays, isIsoDate } from '../../calendar/isoDate.ts';
import { longDate } from '../../calendar/dateText.ts';
import { labelsFor } from '../../language/labels.ts';
import { richText } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import { lineField } from '../../text/textField.ts';
import type { BlockDefinition, ReadContext } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('masthead'),
  title: lineField().default(''),
  /** The mail's subject line, shown in the inbox but not in the mail. */
  subject: z.string().default(''),
  /** The text that an inbox shows next to the subject. */
  preheader: z.string().default(''),
  byline: lineField().default(''),
  /** The day the issue goes out, `YYYY-MM-DD`; empty if not set. */
  date: z.string().default(''),
});
export type Masthead = z.infer<typeof schema>;

/** The issue's own header: publication, title, byline and date; also its subject line and preheader. */
export const masthead: BlockDefinition<Masthead> = {
  type: 'masthead',
  letter: 'M',
  needs: 'nothing',
  repeatsLinks: true,
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
  read: (pieces, context) => {
    const above = pieces.first('paragraph');
    const { emoji = '', content = [] } = pieces.first('heading') ?? {};
    const below = pieces.first('paragraph') ?? (content.length === 0 ? above : undefined);
    const title = [emoji, textOf(content)].filter(Boolean).join(' ');
    return { title, ...signatureIn(textOf(below?.content ?? []), context) };
  },
  emptied: (block, weeks) => ({
    ...block,
    title: '',
    subject: '',
    preheader: '',
    date: isIsoDate(block.date) ? addDays(block.date, 7 * weeks) : block.date,
  }),
};

/**
 * Returns byline and date of "Von Ada Beispiel · 25. August 2025"; neither for a line that is the publication's name.
 */
function signatureIn(line: string, { language, dateAtEnd }: ReadContext) {
  const found = dateAtEnd(line);
  const isDate = found !== undefined && /^$| · $/.test(found.before);
  const author = isDate ? found.before.replace(/ · $/, '') : line;
  const by = `${labelsFor(language).by} `;
  return {
    byline: author.startsWith(by) ? author.slice(by.length) : '',
    date: isDate ? found.date : '',
  };
}
