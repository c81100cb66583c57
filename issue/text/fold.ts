/** What people type for signs that no keyboard has. */
const signs: readonly (readonly [sign: RegExp, typed: string])[] = [
  [/[“”„‟«»″〝〞＂]/u, '"'],
  [/[‘’‚‛‹›′´`ʼ＇]/u, "'"],
  [/[\p{Pd}−]/u, '-'],
];

/** Letters that Unicode does not take apart, and what they are looked for as. */
const letters: ReadonlyMap<string, string> = new Map(
  'ßss ẞss æae Æae œoe Œoe þth Þth øo Øo łl Łl đd Đd ðd Ðd ıi ħh Ħh ŧt Ŧt ŋn Ŋn ςσ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const known = new Map<string, string>();

/** A character as it is looked for: its base letter in lower case, ligatures and superscripts taken apart. */
function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = plainSigns(character, 'NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\P{ASCII}/gu, (letter) => letters.get(letter) ?? letter)
      .toLowerCase();
    known.set(character, folded);
  }
  return folded;
}

/** A character with its accents apart, a typographic sign as it is typed; nothing for what nobody sees. */
function plainSigns(character: string, form: 'NFD' | 'NFKD'): string {
  const sign = signs.find(([pattern]) => pattern.test(character));
  if (sign) return sign[1];
  if (character === '…') return '...';
  return character
    .normalize(form)
    .replace(/\p{DI}/gu, '')
    .replace(/\s/g, ' ');
}

/** Lower case without accents, with signs as spaces: "Begrüßung" and "begrussung" are found by each other. */
export function fold(text: string): string {
  return text
    .replace(/\P{ASCII}/gu, foldCharacter)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** A text as it is looked for, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** By a folded character's place: start and end of the character that it was made of, with its accents. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The text with its letters folded and its signs as they are typed, of which `fold` makes spaces. `exact` keeps case and
 * accents, however they are encoded.
 */
export function foldWithPlaces(text: string, { exact = false } = {}): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    const own = exact ? plainSigns(character, 'NFD') : foldCharacter(character);
    const next = place + character.length;
    if (own === '' && /\p{M}/u.test(character) && ends.length > 0) extendLast(starts, ends, next);
    folded += own;
    for (let index = 0; index < own.length; index += 1) {
      starts.push(place);
      ends.push(next);
    }
    place = next;
  }
  return { text: folded, starts, ends };
}

/** An accent belongs to the character before it, which may have become several. */
function extendLast(starts: readonly number[], ends: number[], end: number): void {
  const start = starts.at(-1);
  for (let index = ends.length - 1; starts[index] === start && index >= 0; index -= 1) {
    ends[index] = end;
  }
}
