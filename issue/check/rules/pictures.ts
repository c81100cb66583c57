import type { Figure } from '../../text/flow.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { allPieces } from '../walkPieces.ts';

/** A figure has a picture, and the picture an alt text and a credit. */
export const pictures: Rule = {
  sentences: {
    'figure-without-picture': {
      de: 'Hier fehlt das Bild: Wähle eines, oder lösche die Abbildung.',
      en: 'The picture is missing here: choose one, or delete the figure.',
    },
    'picture-without-alt': {
      de: 'Das Bild hat keinen Alternativtext: Schreibe, was darauf zu sehen ist.',
      en: 'The picture has no alt text: write what can be seen in it.',
    },
    'picture-without-credit': {
      de: 'Das Bild hat keine Quellenangabe: Nenne, von wem es stammt.',
      en: 'The picture has no credit: name whose it is.',
    },
  },
  check: ({ blocks }) => blocks.flatMap(inBlock),
};

function inBlock({ id, block, pieces }: CheckedBlock): Finding[] {
  const found = (rule: string, severity: Finding['severity']): Finding => ({
    rule,
    severity,
    blockId: id,
    values: {},
  });
  const boxed = block.type === 'sponsor';
  const sourced = block.type === 'chart' && block.sources.length > 0;
  const drawn = pieces.some(({ kind }) => kind === 'bars');
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'figure') return [];
    const { picture, credit } = piece.figure;
    if (picture.asset === '') {
      const wanted = !drawn && !(boxed && isEmpty(piece.figure));
      return wanted ? [found('figure-without-picture', 'warning')] : [];
    }
    return [
      ...(picture.alt.trim() === '' ? [found('picture-without-alt', 'warning')] : []),
      ...(credit.length === 0 && !boxed && !sourced
        ? [found('picture-without-credit', 'warning')]
        : []),
    ];
  });
}

/** A figure that nothing was put into, as an advertisement may have it. */
function isEmpty({ caption, credit }: Figure): boolean {
  return caption.length === 0 && credit.length === 0;
}
