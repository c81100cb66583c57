import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatted } from './formatted.ts';
import { projectRoot } from './targets.ts';

/** The weights in which charts are set, and their files. */
const files = {
  400: '400Regular/Inter_400Regular.ttf',
  600: '600SemiBold/Inter_600SemiBold.ttf',
  700: '700Bold/Inter_700Bold.ttf',
} as const;

/** The measured characters: Latin, Greek, Cyrillic, punctuation, currencies, arrows and signs; first and last of each range. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x391, 0x3c9],
  [0x410, 0x44f],
  [0x2002, 0x2033],
  [0x20a0, 0x20bf],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
] as const;

interface Face {
  readonly perEm: number;
  readonly widthOf: (character: number) => number;
}

/** Returns the source text of `issue/charts/text/fontMetrics.ts`, in thousandths of the font size. */
export async function fontMetricsText(): Promise<string> {
  const faces = Object.entries(files).map(([weight, file]) => [weight, readFace(file)] as const);
  const thousandths = (face: Face, units: number) => Math.round((units * 1000) / face.perEm);
  const widths = (face: Face) =>
    ranges.map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, at) =>
        thousandths(face, face.widthOf(first + at)),
      ).join(' '),
    );
  const source = `// Made by \`npm run chart-font\` from Inter, in thousandths of the font size.

/** First character of each range of measured characters. */
export const firstCharacters = ${JSON.stringify(ranges.map(([first]) => first))};

/** Advance widths by weight and range. */
export const advanceWidths = {${faces.map(([weight, face]) => `${weight}: ${JSON.stringify(widths(face))}`).join(',')}};
`;
  return formatted('issue/charts/text/fontMetrics.ts', source);
}

function readFace(file: string): Face {
  const bytes = readFileSync(join(projectRoot, 'node_modules/@expo-google-fonts/inter', file));
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`${file} has no table ${name}.`);
    return at;
  };
  const [horizontal, header] = [table('hmtx'), table('hhea')];
  const measured = bytes.readUInt16BE(header + 34);
  const glyphs = glyphsIn(bytes, table('cmap'));
  return {
    perEm: bytes.readUInt16BE(table('head') + 18),
    // Glyph 0 is what is drawn for a missing character.
    widthOf: (character) =>
      bytes.readUInt16BE(horizontal + 4 * Math.min(glyphs.get(character) ?? 0, measured - 1)),
  };
}

/** Reads the character map, which is in format 4 in every font with a Unicode map. */
function glyphsIn(bytes: Buffer, cmap: number): Map<number, number> {
  const maps = Array.from(
    { length: bytes.readUInt16BE(cmap + 2) },
    (_, at) => cmap + bytes.readUInt32BE(cmap + 8 + 8 * at),
  );
  const map = maps.find((at) => bytes.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error('The font has no character map of format 4.');
  const doubled = bytes.readUInt16BE(map + 6);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < doubled; at += 2) {
    const last = bytes.readUInt16BE(map + 14 + at);
    const first = bytes.readUInt16BE(map + 16 + doubled + at);
    const delta = bytes.readUInt16BE(map + 16 + 2 * doubled + at);
    const offsetAt = map + 16 + 3 * doubled + at;
    const offset = bytes.readUInt16BE(offsetAt);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const raw =
        offset === 0 ? character : bytes.readUInt16BE(offsetAt + offset + 2 * (character - first));
      if (raw !== 0) glyphs.set(character, (raw + delta) & 0xffff);
    }
  }
  return glyphs;
}

if (import.meta.main) {
  writeFileSync(join(projectRoot, 'issue/charts/text/fontMetrics.ts'), await fontMetricsText());
}
