import { z } from 'zod';
import { addDays, isIsoDate } from '../../calendar/isoDate.ts';
import { fullDate } from '../../calendar/dateText.ts';
import { labelsFor, labelsOf } from '../../language/labels.ts';
import { richText } from '../../text/inline.ts';
import { headingPiece, rolePiece } from '../../text/piece.ts';
import type { PieceReader } from '../../text/pieceReader.ts';
import { textOf } from '../../text/richText.ts';
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
  /** The issue's number; null if it has none. */
  number: z.number().int().nonnegative().nullable().default(null),
});
export type Masthead = z.infer<typeof schema>;

/** The issue's own header: publication, number, date, title and byline; also its subject line and preheader. */
export const masthead: BlockDefinition<Masthead> = {
  letter: 'M',
  needs: 'nothing',
  repeatsLinks: true,
  schema,
  pieces: ({ title, byline, date, number }, context) => {
    const { language, publication } = context;
    const { by, issue } = labelsOf(context);
    const dateline = [
      number === null ? '' : `${issue} ${String(number)}`,
      fullDate(date, language),
    ];
    return [
      ...rolePiece('publication', richText(publication)),
      ...rolePiece('dateline', richText(dateline.filter(Boolean).join(separator))),
      ...headingPiece(1, '', richText(title)),
      ...rolePiece('byline', richText(byline && `${by} ${byline}`)),
    ];
  },
  read: (pieces, context) => {
    const above = paragraphs(pieces);
    const { emoji = '', content = [] } = pieces.first('heading') ?? {};
    const title = [emoji, textOf(content)].filter(Boolean).join(' ');
    const lines = [...above, ...paragraphs(pieces)].map((line) => signatureIn(line, context));
    return {
      title,
      byline: lines.findLast(({ byline }) => byline !== '')?.byline ?? '',
      date: lines.find(({ date }) => date !== '')?.date ?? '',
      number: lines.find(({ number }) => number !== null)?.number ?? null,
    };
  },
  emptied: (block, weeks) => ({
    ...block,
    title: '',
    subject: '',
    preheader: '',
    date: isIsoDate(block.date) ? addDays(block.date, 7 * weeks) : block.date,
  }),
};

const separator = ' · ';

function paragraphs(pieces: PieceReader): string[] {
  const lines: string[] = [];
  for (let one = pieces.first('paragraph'); one; one = pieces.first('paragraph')) {
    lines.push(textOf(one.content));
  }
  return lines;
}

/**
 * Returns what a line says of the issue: "Ausgabe 35 · Montag, 25. August 2025", "Von Ada Beispiel", or, in older
 * exports, "Von Ada Beispiel · 25. August 2025"; nothing for the publication's name.
 */
function signatureIn(line: string, { language, dateAtEnd }: ReadContext) {
  const labels = labelsFor(language);
  const found = dateAtEnd(line);
  const date = found !== undefined && (found.before === '' || found.before.endsWith(separator));
  const parts = (date ? found.before : line).split(separator).filter(Boolean);
  const after = (word: string) =>
    parts.find((part) => part.startsWith(`${word} `))?.slice(word.length + 1) ?? '';
  const number = /^\d{1,15}$/.exec(after(labels.issue))?.[0];
  return {
    byline: after(labels.by),
    date: date ? found.date : '',
    number: number === undefined ? null : Number(number),
  };
}
