import { readNumberCell } from './numberCell.ts';
import { roughnessOf } from './roughNumber.ts';

/** A dash between spaces parts; right before a digit it is a minus. A colon between digits is a time of day. */
const partings = /\s+[–—-]\s+|\s*(?:=|:(?!\d)|(?<!\d):)\s*|\s*(?:\.{2,}|…)\s*|\s+/gu;
/** In "A (5 %)" the parentheses only set the number off; they are no minus as in a table cell. */
const aside = /^\(\s*([^()]*?)\s*\)/u;

/** The name and the number of a line such as "NVIDIA 41 %", "Halle: 7" or "Nordlicht – 12,5"; undefined for any other. */
export function typedLine(line: string): readonly [name: string, number: string] | undefined {
  const text = line.replace(/[\t\p{Zs}]/gu, ' ').trim();
  if (isNumber(text)) return undefined;
  for (const { index, 0: parting } of text.matchAll(partings)) {
    const number = text.slice(index + parting.length);
    // From the left, so that groups parted by spaces stay whole.
    if (index > 0 && isNumber(number)) {
      // "A 5 → 6" has two numbers, and its name none of them.
      if (/[→⇒➔]\s*$/u.test(text.slice(0, index))) return undefined;
      const isAside = parting.trim() === '' && number.startsWith('(');
      return [text.slice(0, index), isAside ? number.replace(aside, '$1') : number];
    }
  }
  return undefined;
}

/** True for a number, also one whose words say that it is rough: they are no part of the name. */
function isNumber(text: string): boolean {
  return readNumberCell(text) !== undefined || roughnessOf(text) !== undefined;
}
