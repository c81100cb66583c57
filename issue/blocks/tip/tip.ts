import { z } from 'zod';
import { labelsFor } from '../../language/labels.ts';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema } from '../../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece } from '../../text/piece.ts';
import { sourcesSchema } from '../../text/source.ts';
import type { BlockDefinition } from '../blockDefinition.ts';

const schema = z.strictObject({
  id: z.string(),
  type: z.literal('tip'),
  kind: z.enum(['watch', 'read', 'listen', 'try']).default('watch'),
  emoji: z.string().default(''),
  /** The word before the title where it is not the usual one for the kind ("Sehenswert"); else empty. */
  label: z.string().default(''),
  headline: richTextSchema.default([]),
  /** How long it takes, such as "6 x ca. 30 min"; shown in parentheses. */
  note: z.string().default(''),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type Tip = z.infer<typeof schema>;

/** Something to watch, read, listen to or try. */
export const tip: BlockDefinition<Tip> = {
  type: 'tip',
  schema,
  pieces: ({ kind, emoji, label, headline, note, body, sources }, { language }) => [
    ...headingPiece(2, emoji, [
      `${label || labelsFor(language).tips[kind]}: `,
      ...headline,
      ...(note ? [` (${note})`] : []),
    ]),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  emptied: ({ id, type, kind, emoji, label }) => schema.parse({ id, type, kind, emoji, label }),
};
