import type { Figure } from '../../text/flow.ts';
import { hasWords } from '../../text/inline.ts';
import { needsNoCredit } from '../../text/licence.ts';
import { isMissing } from '../../text/picture.ts';
import { ofKind } from '../../text/walkPieces.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { replaceIn } from '../../changes/replaceIn.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding } from '../finding.ts';
import type { PictureFiles } from '../pictureFiles.ts';
import type { Rule } from '../rule.ts';

/** A figure has a picture with a file, and a credit. */
export const figures: Rule = {
  sentences: {
    'figure-without-picture': {
      de: 'Hier fehlt das Bild: Wähle eines, oder lösche die Abbildung.',
      en: 'The picture is missing here: choose one, or delete the figure.',
    },
    'picture-file-missing': {
      de: 'Die Bilddatei ist nicht mehr im Ordner der Ausgabe: Füge das Bild neu ein.',
      en: 'The picture’s file is no longer in the issue’s folder: add the picture again.',
    },
    'picture-without-credit': {
      de: 'Das Bild hat keine Quellenangabe: Nenne, von wem es stammt.',
      en: 'The picture has no credit: name its source.',
    },
  },
  fixes: {
    'figure-without-picture': {
      label: { de: 'Leere Abbildung löschen', en: 'Delete the empty figure' },
      apply: (issue, { blockId }) =>
        changeBlock(issue, blockId, (block) => {
          if (block.type === 'figure') return isBare(block) ? undefined : block;
          // An empty figure is fine there.
          if (block.type === 'sponsor') return block;
          return replaceIn(block, (value) => {
            if (!Array.isArray(value) || !value.some(isBareElement)) return value;
            return value.filter((element) => !isBareElement(element));
          });
        }),
    },
  },
  check: ({ blocks, pictureFiles }) => blocks.flatMap((checked) => inBlock(checked, pictureFiles)),
};

function inBlock(
  { id, block, pieces, texts }: CheckedBlock,
  pictureFiles: PictureFiles,
): Finding[] {
  const boxed = block.type === 'sponsor';
  const sourced = block.type === 'chart' && block.sources.length > 0;
  const drawn = pieces.some(({ kind }) => kind === 'bars' || kind === 'chart');
  const credited = ({ credit }: Figure) =>
    texts.some(({ content, plain }) => content === credit && plain.trim() !== '');
  return ofKind(pieces, 'figure').flatMap(({ figure }) => {
    const { asset, licence } = figure.picture;
    const values = asset === '' ? {} : { asset };
    if (pictureFiles[asset] === null || isMissing(figure.picture))
      return [finding('picture-file-missing', 'error', id, values)];
    if (asset !== '')
      return boxed || sourced || credited(figure) || needsNoCredit(licence)
        ? []
        : [finding('picture-without-credit', 'warning', id, values)];
    return drawn || (boxed && isBare(figure))
      ? []
      : [finding('figure-without-picture', 'warning', id)];
  });
}

/** True for an empty figure, as an advertisement may contain. */
function isBare({ picture, caption, credit }: Figure): boolean {
  return picture.asset === '' && !isMissing(picture) && !hasWords(caption) && !hasWords(credit);
}

/** The same within running text. */
function isBareElement(element: unknown): boolean {
  if (typeof element !== 'object' || element === null) return false;
  return 'type' in element && element.type === 'figure' && isBare(element as unknown as Figure);
}
