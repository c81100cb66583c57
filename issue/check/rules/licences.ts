import { replaceInBlock } from '../../changes/changeBlock.ts';
import type { Figure } from '../../text/flow.ts';
import type { RichText } from '../../text/inline.ts';
import { licenceAddress, mustBeNamed } from '../../text/licence.ts';
import { plainOf, tidy } from '../../text/richText.ts';
import { ofKind } from '../../text/walkPieces.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A picture under Creative Commons names its licence. */
export const licences: Rule = {
  sentences: {
    'licence-not-named': {
      de: 'Das Bild steht unter {licence}, und der Bildnachweis nennt die Lizenz nicht: Sie verlangt es.',
      en: 'The picture is under {licence}, and its credit does not name the licence, which requires it.',
    },
  },
  fixes: {
    'licence-not-named': {
      label: { de: 'Lizenz zum Bildnachweis', en: 'Add it to the credit' },
      apply: (issue, { blockId, values }) =>
        replaceInBlock(issue, blockId, (value) =>
          isFigure(value) && value.picture.asset === values['asset'] && isUnnamed(value)
            ? { ...value, credit: withLicence(value) }
            : value,
        ),
    },
  },
  check: ({ blocks }) =>
    blocks.flatMap(({ id, pieces }) =>
      ofKind(pieces, 'figure')
        .filter(({ figure }) => isUnnamed(figure))
        .map(
          ({
            figure: {
              picture: { asset, licence = '' },
            },
          }) => finding('licence-not-named', 'warning', id, { asset, licence }),
        ),
    ),
};

function isFigure(value: unknown): value is Figure {
  return typeof value === 'object' && value !== null && 'picture' in value && 'credit' in value;
}

function isUnnamed({ picture, caption, credit }: Figure): boolean {
  const { asset, licence = '' } = picture;
  if (asset === '' || !mustBeNamed(licence)) return false;
  const said = plainOf([...caption, ' ', ...credit]).toLowerCase();
  return !said.includes(licence.trim().toLowerCase());
}

function withLicence({ picture: { licence = '' }, credit }: Figure): RichText {
  const link = licenceAddress(licence);
  const name = link === undefined ? licence : { text: licence, link };
  return credit.length === 0 ? [name] : tidy([...credit, ', ', name]);
}
