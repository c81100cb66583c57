import { readNumberCell } from './numberCell.ts';
import { roughnessOf } from './roughNumber.ts';

/**
 * A dash between spaces is a separator; directly before a digit it is a minus. A colon between digits is a time of day.
 */
const partings = /\s+[–—-]\s+|\s*(?:=|:(?!\d)|(?<!\d):)\s*|\s*(?:\.{2,}|…)\s*|\s+/gu;
/** In "A (5 %)" the parentheses only set off the number; they are not a minus as in a table cell. */
const aside = /^\(\s*([^()]*?)\s*\)/u;

/**
 * Returns the name and the number of a line such as "NVIDIA 41 %", "Halle: 7" or "Nordlicht – 12,5"; undefined for any
 * other.
 */
export function typedLine(line: string): readonly [name: string, number: string] | undefined {
  const text = line.replace(/[\t\p{Zs}]/gu, ' ').trim();
  if (isNumber(text)) return undefined;
  for (const { index, 0: parting } of text.matchAll(partings)) {
    const number = text.slice(index + parting.length);
    // From the left, so that groups separated by spaces stay whole.
    if (index > 0 && isNumber(number)) {
      // "A 5 → 6" has two numbers, so neither is part of the name.
      if (/[→⇒➔]\s*$/u.test(text.slice(0, index))) return undefined;
      const isAside = parting.trim() === '' && number.startsWith('(');
      return [text.slice(0, index), isAside ? number.replace(aside, '$1') : number];
    }
  }
  return undefined;
}

/** True for a number, including one marked as approximate by words, which are not part of the name. */
function isNumber(text: string): boolean {
  return readNumberCell(text) !== undefined || roughnessOf(text) !== undefined;
}
