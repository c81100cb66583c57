import { isForAnybody } from '../../export/forms.ts';
import { mailSupport } from '../mail-programs/mailSupport.ts';
import type { Finding } from '../finding.ts';
import type { PictureFile } from '../pictureFiles.ts';
import type { Rule } from '../rule.ts';

/** Mail programs animate the animated pictures. (Exports hold no format that they do not show.) */
export const pictureFormats: Rule = {
  sentences: {
    'picture-stands-still': {
      de: 'In {programs} steht dieses bewegte {format} still: Schon das erste Bild muss etwas sagen.',
      en: 'This animated {format} does not move in {programs}: its first frame must make sense on its own.',
    },
  },
  check: ({ blocks, pictureFiles, target }) =>
    (isForAnybody(target) ? [] : blocks).flatMap(({ id, pieces }) =>
      pieces.flatMap((piece): Finding[] => {
        if (piece.kind !== 'figure' || piece.figure.picture.asset === '') return [];
        const { asset } = piece.figure.picture;
        return judged(endingOf(asset), pictureFiles[asset]).map(({ values, ...finding }) => ({
          ...finding,
          blockId: id,
          values: { asset, ...values },
        }));
      }),
    ),
};

function endingOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('.') + 1).toLowerCase();
}

function judged(ending: string, file: PictureFile | null | undefined): Omit<Finding, 'blockId'>[] {
  const found = (
    rule: string,
    severity: Finding['severity'],
    format: string,
    names: readonly string[],
  ) =>
    names.length === 0 ? [] : [{ rule, severity, values: { format, programs: names.join(', ') } }];
  const { animatedGif, animatedPng } = mailSupport.notShown;
  switch (ending) {
    case 'gif':
      return file?.animated ? found('picture-stands-still', 'hint', 'GIF', animatedGif) : [];
    case 'png':
      return file?.animated ? found('picture-stands-still', 'hint', 'PNG', animatedPng) : [];
    default:
      return [];
  }
}
