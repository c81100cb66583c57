import { plainText } from '../../text/plainText.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import type { Finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { addressesOf, allPieces, textsOf } from '../walkPieces.ts';

const placeholder = /(?<!\p{L})(?:PLACEHOLDER|TODO|TBD|XXX+)(?!\p{L})|[Ll]orem [Ii]psum/gu;

/** No text is left that only kept a place. */
export const placeholders: Rule = {
  sentences: {
    'placeholder-text': {
      de: 'Hier steht noch „{text}“: Ersetze es durch den richtigen Text.',
      en: '“{text}” is still here: put the real text in its place.',
    },
  },
  check: (subject) => subject.blocks.flatMap((checked) => inBlock(checked, subject)),
};

function inBlock({ id, block, pieces }: CheckedBlock, { context }: Subject): Finding[] {
  const shown = allPieces(pieces).flatMap((piece) => [
    ...textsOf(piece, context.language).map((text) => plainText(text, context)),
    ...addressesOf(piece, context.language),
  ]);
  const unseen = block.type === 'masthead' ? [block.subject, block.preheader] : [];
  const found = [...unseen, ...shown].flatMap((text) => text.match(placeholder) ?? []);
  return [...new Set(found)].map((text) => ({
    rule: 'placeholder-text',
    severity: 'error',
    blockId: id,
    values: { text },
  }));
}
