import { ofKind } from '../../text/walkPieces.ts';
import { finding, type Finding } from '../finding.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import type { Rule } from '../rule.ts';

/** Screen readers read an alt text in one go, without a pause or a way back: about three sentences at most. */
const mostCharacters = 300;

const fileName =
  /^\S*\.(?:png|jpe?g|gif|webp|svg|heic|avif|tiff?|bmp|pdf)$|^(?:img|dsc[nf]?|pxl|image|bild|foto|photo|screen[\s_-]?shot|bildschirmfoto|unbenannt|untitled|whatsapp image)[\s_-]*(?:am |at )?[\d(][\d\s_.:()-]*(?:um \d.*|at \d.*)?$/iu;
const saysNothing =
  /^(?:(?:ein |das |a |an |the )?(?:bild|foto|grafik|abbildung|illustration|diagramm|chart|screenshot|bildschirmfoto|logo|image|img|picture|photo|graphic|figure|illustration|graph|diagram|alt|alt[ -]?text|alternativtext|bildbeschreibung)\s*\d*[.:]?|[\p{P}\p{S}\s]+)$/iu;

/** Every picture has an alt text that describes it. */
export const altTexts: Rule = {
  sentences: {
    'picture-without-alt': {
      de: 'Das Bild hat keine Bildbeschreibung: Schreibe, was darauf zu sehen ist.',
      en: 'The picture has no alt text: describe what it shows.',
    },
    'alt-is-file-name': {
      de: 'Die Bildbeschreibung „{alt}“ ist ein Dateiname: Schreibe, was auf dem Bild zu sehen ist.',
      en: 'The alt text “{alt}” is a file name: describe what the picture shows.',
    },
    'alt-says-nothing': {
      de: 'Die Bildbeschreibung „{alt}“ sagt nur, dass da ein Bild ist: Schreibe, was darauf zu sehen ist.',
      en: 'The alt text “{alt}” only says that there is a picture: describe what it shows.',
    },
    'alt-repeats-caption': {
      de: 'Die Bildbeschreibung wiederholt die Bildunterschrift, und Screenreader lesen beides vor: Beschreibe, was zu sehen ist.',
      en: 'The alt text repeats the caption, so screen readers read it twice: describe what the picture shows.',
    },
    'alt-too-long': {
      de: 'Die Bildbeschreibung hat {length} Zeichen, und Screenreader lesen sie ohne Pause vor: Sage es in höchstens {most}, der Rest gehört in den Text.',
      en: 'The alt text has {length} characters, and screen readers read it without a pause: use at most {most}, and move the rest to the text.',
    },
  },
  check: ({ blocks }) => blocks.flatMap(inBlock),
};

function inBlock({ id, pieces, texts }: CheckedBlock): Finding[] {
  return ofKind(pieces, 'figure').flatMap(({ figure: { picture, caption } }): Finding[] => {
    if (picture.asset === '' || picture.isDecorative) return [];
    const alt = picture.alt.trim();
    const found = (rule: string, more: Finding['values'] = {}): Finding[] => {
      const severity = rule === 'alt-too-long' ? 'hint' : 'warning';
      return [finding(rule, severity, id, { asset: picture.asset, ...more })];
    };
    if (alt === '') return found('picture-without-alt');
    if (fileName.test(alt)) return found('alt-is-file-name', { alt });
    if (saysNothing.test(alt)) return found('alt-says-nothing', { alt });
    const below = texts.find(({ content }) => content === caption)?.plain ?? '';
    if (alike(alt, below)) return found('alt-repeats-caption');
    return alt.length > mostCharacters
      ? found('alt-too-long', { length: alt.length, most: mostCharacters })
      : [];
  });
}

/** True if both are the same apart from case and punctuation. */
function alike(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
