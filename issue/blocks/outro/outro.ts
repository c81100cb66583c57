import type { z } from 'zod';
import { flowSchema } from '../../text/flow.ts';
import { flowPieces, rolePiece } from '../../text/piece.ts';
import { markedText, readMarked } from '../../text/richText.ts';
import { lineField } from '../../text/textField.ts';
import { blockSchema, type BlockDefinition } from '../blockDefinition.ts';

const schema = blockSchema('outro', {
  body: flowSchema.default([]),
  /** The name below the text; outputs set it in italics. */
  signature: lineField().default(''),
});
export type Outro = z.infer<typeof schema>;

/** The standing text at the end, with its merge tags and signature. */
export const outro: BlockDefinition<Outro> = {
  letter: 'O',
  needs: 'content',
  repeatsLinks: true,
  schema,
  pieces: ({ body, signature }) => [
    ...flowPieces(body),
    ...rolePiece('signature', markedText(signature, 'italic')),
  ],
  read: (pieces) => {
    const body = pieces.flow();
    const last = body.at(-1);
    const signature = last?.type === 'paragraph' ? readMarked(last.content, 'italic') : '';
    return { body: signature === '' ? body : body.slice(0, -1), signature };
  },
  emptied: (block) => block,
};
