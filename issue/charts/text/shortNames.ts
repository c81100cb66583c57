import { shortLines, textWidth, type Weight } from './measure.ts';

/** Most characters before a difference that are shown with it, from the start of their word. */
const mostBefore = 12;

/**
 * Breaks names into lines as `shortLines` does. Names that would look the same are shortened in the middle instead, and
 * end with what differs.
 */
export function shortNames(
  names: readonly string[],
  size: number,
  weight: Weight,
  width: number,
  most: number,
): string[][] {
  const short = names.map((name) => shortLines(name, size, weight, width, most));
  const alike = new Map<string, string[]>();
  short.forEach((lines, at) => {
    const key = lines.join('\n');
    const group = alike.get(key) ?? [];
    if (!group.includes(names[at] ?? '')) alike.set(key, [...group, names[at] ?? '']);
  });
  return short.map((lines, at) => {
    const name = names[at] ?? '';
    const others = (alike.get(lines.join('\n')) ?? []).filter((other) => other !== name);
    if (others.length === 0) return lines;
    const from = Math.max(...others.map((other) => sameLength(name, other)));
    const rest = shortLines(ending(name, from, size, weight, width), size, weight, width, 1);
    const before = lines.slice(0, -1);
    if (before.length > 0) return [...before, ...rest];
    return [inOneLine(name, rest[0] ?? '', size, weight, width)];
  });
}

/** Most characters at either end of a name that are measured: more than fit in a line. */
const mostCharacters = 100;

/** How many characters at the start two texts have in common. */
function sameLength(one: string, other: string): number {
  const [first, second] = [Array.from(one), Array.from(other)];
  const at = first.findIndex((character, index) => character !== second[index]);
  return at < 0 ? first.length : at;
}

/** Returns the end of a name if what differs from the others is in it, or else what starts there. */
function ending(name: string, from: number, size: number, weight: Weight, width: number): string {
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
        textWidth(characters.slice(at).join(''), size, weight) <= width / 2,
    );
  const text =
    longer === undefined ? rest : characters.slice(longer).join('').replace(/\s+/gu, '\u00A0');
  return `…\u00A0${text}`;
}

/** Puts as much of the start of a name before its end as fits. */
function inOneLine(name: string, end: string, size: number, weight: Weight, width: number): string {
  let start = name.slice(0, mostCharacters);
  while (start !== '' && textWidth(`${start.trimEnd()}${end}`, size, weight) > width)
    start = start.replace(/.$/su, '');
  return `${start.trimEnd()}${end}`;
}
