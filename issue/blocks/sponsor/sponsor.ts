import type { z } from 'zod';
import { labelsFor, labelsOf } from '../../language/labels.ts';
import { flowSchema } from '../../text/flow.ts';
import { richText, richTextSchema } from '../../text/inline.ts';
import { figureFields } from '../../text/picture.ts';
import { flowPieces, headingPiece, type Piece } from '../../text/piece.ts';
import { PieceReader } from '../../text/pieceReader.ts';
import { textOf } from '../../text/richText.ts';
import { addressField, lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('sponsor', {
  /** The sponsor's name, shown next to the label. */
  sponsor: lineField().default(''),
  headline: richTextSchema.default([]),
  ...figureFields,
  body: flowSchema.default([]),
  buttonLabel: lineField().default(''),
  url: addressField().default(''),
});
export type Sponsor = z.infer<typeof schema>;

/** Paid content. Its label ("Anzeige") cannot be removed: German law (§ 6 DDG, § 5a UWG) requires it. */
export const sponsor: BlockDefinition<Sponsor> = {
  letter: 'S',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: (block, context) => [{ kind: 'box', pieces: inside(block, labelsOf(context).sponsor) }],
  read: (pieces, { language }) => {
    const box = new PieceReader(pieces.first('box')?.pieces ?? []);
    const label = labelsFor(language).sponsor;
    const line = textOf(box.first('paragraph')?.content ?? []);
    const headline = box.headline(3);
    const figure = box.figure();
    const { label: buttonLabel = '', url = '' } = box.last('button') ?? {};
    const payer = line.startsWith(`${label} · `) ? line.slice(label.length + 3) : '';
    return { sponsor: payer, headline, ...figure, buttonLabel, url, body: box.flow() };
  },
  emptied: ({ id, type }) => schema.parse({ id, type }),
};

function inside(block: Sponsor, label: string): Piece[] {
  const { sponsor: payer, headline, picture, caption, credit, body, buttonLabel, url } = block;
  return [
    { kind: 'paragraph', role: 'label', content: richText(payer ? `${label} · ${payer}` : label) },
    ...headingPiece(3, '', headline),
    { kind: 'figure', figure: { picture, caption, credit } },
    ...flowPieces(body),
    ...(buttonLabel || url ? [{ kind: 'button', label: buttonLabel, url } satisfies Piece] : []),
  ];
}
