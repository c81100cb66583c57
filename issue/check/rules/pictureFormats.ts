import { isForAnybody } from '../../export/forms.ts';
import { mailSupport } from '../mail-programs/mailSupport.ts';
import { ofKind } from '../../text/walkPieces.ts';
import { finding } from '../finding.ts';
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
      ofKind(pieces, 'figure').flatMap(
        ({
          figure: {
            picture: { asset },
          },
        }) => {
          const still = stillIn[/\.(\w+)$/.exec(asset)?.[1] ?? ''];
          if (!still || !pictureFiles[asset]?.animated) return [];
          const values = { asset, format: still.format, programs: still.programs.join(', ') };
          return [finding('picture-stands-still', 'hint', id, values)];
        },
      ),
    ),
};

const { animatedGif, animatedPng } = mailSupport.notShown;
/** The programs that do not animate a picture, by the ending of its file. */
const stillIn: Readonly<Record<string, { format: string; programs: readonly string[] }>> = {
  gif: { format: 'GIF', programs: animatedGif },
  png: { format: 'PNG', programs: animatedPng },
};
