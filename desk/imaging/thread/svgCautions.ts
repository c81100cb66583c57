import { isInFont } from '../../../issue/charts/text/measure.ts';
import { Refusal } from '../picture.ts';
import { pictureKind } from '../pictureKind.ts';
import type { PictureCaution } from '../../../issue/text/pictureCautions.ts';

/** The kinds of embedded pictures that resvg draws. */
const drawnKinds = new Set<string | undefined>(['jpeg', 'png', 'gif', 'svg']);

/** Most of an embedded picture that is read for its kind, in characters. */
const mostOfPicture = 4096;

/** Returns what of an SVG is not drawn. Throws a Refusal if that is all of its text. */
export function svgCautions(text: string): PictureCaution[] {
  const live = text.replaceAll(/<!--[\s\S]*?-->/g, '');
  const shown = live.replaceAll(/<(script|style|defs)\b[\s\S]*?<\/\1>/g, '');
  const foreign = [...elements(shown, 'foreignObject')].some(hasWords);
  const texts = [...elements(shown.replaceAll(foreignElement, ''), 'text')].filter(hasWords);
  if (foreign && texts.length === 0) throw new Refusal({ reason: 'html-drawing' });
  const sources = [
    ...live.matchAll(/<(?:\w+:)?(?:image|feImage|use)\b[^>]*?\bhref\s*=\s*(["'])(.*?)\1/gs),
  ]
    .map(([, , source = '']) => source.trim())
    .filter((source) => source !== '' && !source.startsWith('#'));
  const embedded = sources.filter((source) => source.startsWith('data:'));
  const found: Readonly<Partial<Record<PictureCaution, boolean>>> = {
    'html-text': foreign,
    'outside-parts': embedded.length < sources.length,
    'embedded-kind': embedded.some((source) => !drawnKinds.has(kindIn(source))),
    'not-in-font': !texts.every((each) => isInFont(wordsOf(each))),
  };
  return (Object.keys(found) as PictureCaution[]).filter((caution) => found[caution]);
}

const foreignElement = /<(?:\w+:)?foreignObject\b[\s\S]*?<\/(?:\w+:)?foreignObject\s*>/g;

function* elements(text: string, name: string): Generator<string> {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>`,
    'g',
  );
  for (const [, content = ''] of text.matchAll(pattern)) yield content;
}

function hasWords(content: string): boolean {
  return wordsOf(content).trim() !== '';
}

/** The text of some markup; references by number are characters, and all others are in the font. */
function wordsOf(content: string): string {
  return content
    .replaceAll(/<!\[CDATA\[|\]\]>|<[^>]*>/g, '')
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hexadecimal?: string, decimal?: string) => {
      const code = Number.parseInt(
        hexadecimal ?? decimal ?? '',
        hexadecimal === undefined ? 10 : 16,
      );
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    })
    .replaceAll(/[\r\u00A0]/g, ' ');
}

function kindIn(source: string): string | undefined {
  const [, head = '', data = ''] =
    /^data:([^,]*),([\s\S]*)$/.exec(source.slice(0, mostOfPicture)) ?? [];
  if (head.startsWith('image/svg+xml')) return 'svg';
  if (!/;\s*base64\s*$/i.test(head)) return undefined;
  return pictureKind(Buffer.from(data, 'base64'));
}
