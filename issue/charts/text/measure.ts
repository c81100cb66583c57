import { advanceWidths, firstCharacters } from './fontMetrics.ts';

/** The weights in which charts are set. */
export type Weight = keyof typeof advanceWidths;

/** What a text's width depends on. */
export interface Font {
  readonly size: number;
  readonly weight: Weight;
}

const tables = new Map<Weight, ReadonlyMap<number, number>>();

/** Returns the width of a text in the shipped font, without kerning, which only makes it narrower. */
export function textWidth(text: string, { size, weight }: Font): number {
  const table = tableOf(weight);
  let sum = 0;
  // Characters that the font lacks, such as emojis, take at most an em or a bit more.
  for (const character of text) sum += table.get(character.codePointAt(0) ?? 0) ?? 1100;
  return (sum * size) / 1000;
}

/** Returns the width of the widest line; 0 without any. */
export function widestOf(lines: readonly string[], font: Font): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, font)));
}

/** True if the shipped font has every character of a text. */
export function isInFont(text: string): boolean {
  const table = tableOf(400);
  return Array.from(text).every((one) => /[\n\t]/.test(one) || table.has(one.codePointAt(0) ?? 0));
}

function tableOf(weight: Weight): ReadonlyMap<number, number> {
  let table = tables.get(weight);
  if (!table) {
    table = new Map(
      advanceWidths[weight].flatMap((widths, range) =>
        widths
          .split(' ')
          .map((width, at) => [(firstCharacters[range] ?? 0) + at, Number(width)] as const),
      ),
    );
    tables.set(weight, table);
  }
  return table;
}

/** Breaks a text into lines of at most that width; only a word that is wider by itself is broken inside. */
export function wrapLines(text: string, font: Font, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = brokenWord(word, font, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** Most characters of a name that are measured: far more than fit. */
const mostCharacters = 600;

/**
 * Breaks a name into at most that many lines, the last of which then ends with an ellipsis: the whole name is in the
 * data and in the description.
 */
export function shortLines(text: string, font: Font, width: number, most: number): string[] {
  const lines = wrapLines(text.slice(0, mostCharacters), font, width);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last !== '' && textWidth(`${last}…`, font) > width) last = last.replace(/.$/su, '');
  return [...lines.slice(0, most - 1), `${last.replace(/[\s,;:.-]+$/u, '')}…`];
}

/** True if no word has to be broken to fit that width. */
export function wordsFit(text: string, font: Font, width: number): boolean {
  return text.split(/[ \n\t]+/).every((word) => textWidth(word, font) <= width);
}

function brokenWord(word: string, font: Font, width: number): string[] {
  if (textWidth(word, font) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(`${part}${character}-`, font) > width) {
      parts.push(/[-/–]$/u.test(part) ? part : `${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
