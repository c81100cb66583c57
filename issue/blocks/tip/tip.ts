import { z } from 'zod';
import { labelsFor, labelsOf } from '../../language/labels.ts';
import { flowSchema } from '../../text/flow.ts';
import { richTextSchema, type RichText } from '../../text/inline.ts';
import { flowPieces, headingPiece, sourcesPiece } from '../../text/piece.ts';
import { slice, textOf, trimmed } from '../../text/richText.ts';
import { sourcesSchema } from '../../text/source.ts';
import { lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('tip', {
  kind: z.enum(['watch', 'read', 'listen', 'try']).default('watch'),
  emoji: z.string().default(''),
  /** The word before the title if it is not the usual one for the kind ("Sehenswert"); otherwise empty. */
  label: lineField().default(''),
  headline: richTextSchema.default([]),
  /** Duration, such as "6 x ca. 30 min"; shown in parentheses. */
  note: lineField().default(''),
  body: flowSchema.default([]),
  sources: sourcesSchema.default([]),
});
export type Tip = z.infer<typeof schema>;

/** Something to watch, read, listen to or try. */
export const tip: BlockDefinition<Tip> = {
  letter: 'T',
  needs: 'headline',
  schema,
  pieces: ({ kind, emoji, label, headline, note, body, sources }, context) => [
    ...headingPiece(
      2,
      emoji,
      [`${label || labelsOf(context).tips[kind]}: `, ...headline, ...(note ? [` (${note})`] : [])],
      'column',
    ),
    ...flowPieces(body),
    ...sourcesPiece(sources),
  ],
  read: (pieces, { language }) => {
    const { emoji, headline } = pieces.head(2);
    return {
      emoji,
      ...titleOf(headline, labelsFor(language).tips),
      sources: pieces.sources(),
      body: pieces.flow(),
    };
  },
  emptied: ({ id, type, kind, emoji, label }) => schema.parse({ id, type, kind, emoji, label }),
};

/** Returns label, title and note of "Sehenswert: Eine Doku (6 x ca. 30 min)". */
function titleOf(head: RichText, labels: Readonly<Record<Tip['kind'], string>>) {
  const text = textOf(head);
  const label = /^([^:]*):(?: |$)/.exec(text)?.[1] ?? '';
  const note = / \(([^()]*)\)$/.exec(text);
  const kinds = Object.keys(labels) as Tip['kind'][];
  const kind = kinds.find((one) => labels[one] === label);
  return {
    ...(kind && { kind }),
    label: kind ? '' : label,
    headline: trimmed(slice(head, label === '' ? 0 : label.length + 1, note?.index)),
    note: note?.[1] ?? '',
  };
}
