import { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { recurringHeadline } from '../../text/recurringHeadline.ts';
import { flowPieces, headingPiece, sourcesPiece, type Piece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import { shownTable, tableRowsSchema } from '../../text/table.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('table', {
  emoji: z.string().default(''),
  headline: richTextSchema.default([]),
  /** What the table shows, in which unit, as of when. */
  caption: richTextSchema.default([]),
  rows: tableRowsSchema.default([]),
  /** True if the first row names the columns. */
  hasHeader: z.boolean().default(true),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type TableBlock = z.infer<typeof schema>;

/** A data table with a caption, running text below it, and its sources. Columns of numbers are aligned right. */
export const table: BlockDefinition<TableBlock> = {
  letter: 'A',
  needs: 'content',
  schema,
  pieces: ({ emoji, headline, caption, rows, hasHeader, body, sources }) => [
    ...headingPiece(2, emoji, headline),
    ...tablePieces({ caption, rows, hasHeader }),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces) => {
    const head = pieces.head(2);
    const shown = pieces.first('table');
    const { rows, hasHeader } = shown?.table ?? { rows: [], hasHeader: true };
    const sources = pieces.sources();
    return {
      ...head,
      caption: shown?.caption ?? [],
      rows: [...rows],
      hasHeader,
      body: pieces.flow(),
      sources,
    };
  },
  // The columns usually stay the same from week to week, the rows do not.
  emptied: ({ id, type, emoji, headline, rows, hasHeader }) => {
    const [header] = rows;
    const blank = rows.slice(1).map((row) => row.map(() => []));
    return schema.parse({
      id,
      type,
      emoji,
      headline: recurringHeadline(headline),
      rows: hasHeader && header ? [header, ...blank] : [],
      hasHeader,
    });
  },
};

/** Returns the table with its caption; the caption alone as a paragraph if the table is empty. */
function tablePieces({
  caption,
  rows,
  hasHeader,
}: Pick<TableBlock, 'caption' | 'rows' | 'hasHeader'>): Piece[] {
  const shown = shownTable({ rows, hasHeader });
  if (shown) return [{ kind: 'table', table: shown, caption }];
  return caption.length === 0 ? [] : [{ kind: 'paragraph', content: caption }];
}
