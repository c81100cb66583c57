import type { TextContext } from '../../text/context.ts';
import { isOne, tokenNumber, tokenValue } from '../../text/tokenText.ts';
import { looseUnits, withUnits, type LooseUnit } from '../../text/unitWords.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { changeRichTexts } from '../../changes/changeTexts.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

const join: Fix = {
  label: { de: 'Wort an die Zahl binden', en: 'Link the word to the number' },
  apply: (issue, { blockId }) =>
    changeBlock(issue, blockId, (block) => changeRichTexts(block, withUnits)),
};

/** The word for what a live number counts agrees with it, in this issue and in later ones. */
export const units: Rule = {
  sentences: {
    'unit-disagrees': {
      de: '„{text}“: Zahl und Wort passen nicht zusammen. Binde das Wort an die Zahl, dann richtet es sich nach ihr.',
      en: '“{text}”: the number and the word do not agree. Link the word to the number, and it always will.',
    },
    'unit-beside-number': {
      de: 'In „{text}“ steht das Wort fest hinter der Zahl: Bei 1 passt es nicht. Du kannst es an die Zahl binden.',
      en: 'In “{text}” the word does not change with the number: with 1, they do not agree. You can link the two.',
    },
  },
  fixes: { 'unit-disagrees': join, 'unit-beside-number': join },
  check: ({ blocks, context }) => {
    const found = blocks.flatMap((block) =>
      looseIn(block, context).map((loose) => {
        const values = { text: tokenValue(loose.token, context) + loose.written };
        return disagrees(loose, context)
          ? finding('unit-disagrees', 'warning', block.id, values)
          : finding('unit-beside-number', 'hint', block.id, values);
      }),
    );
    const wrong = found.filter(({ severity }) => severity === 'warning');
    // The offer is made once, not per word.
    return wrong.length > 0 ? wrong : found.slice(0, 1);
  },
};

function looseIn({ texts }: CheckedBlock, context: TextContext): LooseUnit[] {
  return texts
    .flatMap(({ content }) => looseUnits(content))
    .filter(({ token }) => tokenNumber(token, context) !== undefined);
}

function disagrees({ token, word, unit }: LooseUnit, context: TextContext): boolean {
  const number = tokenNumber(token, context) ?? 0;
  return (word === unit.one) !== isOne(number, context.language);
}
