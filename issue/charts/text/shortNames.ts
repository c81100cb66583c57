import { shortLines, textWidth, type Font } from './measure.ts';

/** Most characters before a difference that are shown with it, from the start of their word. */
const mostBefore = 12;

/**
 * Breaks names into lines as `shortLines` does. Names that would look the same are shortened in the middle instead, and
 * end with what differs.
 */
export function shortNames(
  names: readonly string[],
  font: Font,
  width: number,
  most: number,
): string[][] {
  const short = names.map((name) => shortLines(name, font, width, most));
  const alike = new Map<string, Set<string>>();
  short.forEach((lines, at) => {
    const key = lines.join('\n');
    alike.set(key, (alike.get(key) ?? new Set<string>()).add(names[at] ?? ''));
  });
  const starts = new Map(Array.from(alike.values()).flatMap(sharedStarts));
  return short.map((lines, at) => {
    const name = names[at] ?? '';
    const from = starts.get(name);
    if (from === undefined) return lines;
    const rest = shortLines(ending(name, from, font, width), font, width, 1);
    const before = lines.slice(0, -1);
    if (before.length > 0) return [...before, ...rest];
    return [inOneLine(name, rest[0] ?? '', font, width)];
  });
}

/** Most characters at either end of a name that are measured: more than fit in a line. */
const mostCharacters = 100;

/** Returns how many characters at the start each of several names has in common with any other; empty for a lone one. */
function sharedStarts(names: ReadonlySet<string>): [name: string, length: number][] {
  if (names.size < 2) return [];
  // In order, the one with the longest common start is a neighbour.
  const sorted = Array.from(names).toSorted();
  const lengths = sorted.map((name, at) => sameLength(sorted[at - 1] ?? '', name));
  return sorted.map((name, at) => [name, Math.max(lengths[at] ?? 0, lengths[at + 1] ?? 0)]);
}

/** How many characters at the start two texts have in common. */
function sameLength(one: string, other: string): number {
  const [first, second] = [Array.from(one), Array.from(other)];
  const at = first.findIndex((character, index) => character !== second[index]);
  return at < 0 ? first.length : at;
}

/** Returns the end of a name if what differs from the others is in it, or else what starts there. */
function ending(name: string, from: number, font: Font, width: number): string {
  const characters = Array.from(name);
  const common = characters.slice(0, from).join('');
  const word = Array.from(/\S*$/u.exec(common)?.[0] ?? '');
  const start = from - (word.length <= mostBefore ? word.length : 0);
  const rest = characters.slice(start).join('').replace(/\s+/gu, '\u00A0');
  // More of the end is better to read, as far as it fits in half a line.
  const longer = characters
    .map((_, at) => at)
    .find(
      (at) =>
        at < start &&
        at > characters.length - mostCharacters &&
        characters[at - 1] === ' ' &&
        textWidth(characters.slice(at).join(''), font) <= width / 2,
    );
  const text =
    longer === undefined ? rest : characters.slice(longer).join('').replace(/\s+/gu, '\u00A0');
  return `…\u00A0${text}`;
}

/** Puts as much of the start of a name before its end as fits. */
function inOneLine(name: string, end: string, font: Font, width: number): string {
  let start = name.slice(0, mostCharacters);
  while (start !== '' && textWidth(`${start.trimEnd()}${end}`, font) > width)
    start = start.replace(/.$/su, '');
  return `${start.trimEnd()}${end}`;
}
