/** What people type for characters that are not on a keyboard. */
const signs: readonly (readonly [sign: RegExp, typed: string])[] = [
  [/[“”„‟«»″〝〞＂]/u, '"'],
  [/[‘’‚‛‹›′´`ʼ＇]/u, "'"],
  [/[\p{Pd}−]/u, '-'],
];

/** Letters that Unicode does not decompose, and their search form. */
const letters: ReadonlyMap<string, string> = new Map(
  'ßss ẞss æae Æae œoe Œoe þth Þth øo Øo łl Łl đd Đd ðd Ðd ıi ħh Ħh ŧt Ŧt ŋn Ŋn ςσ'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const known = new Map<string, string>();

/** Returns a character's search form: its base letter in lower case, with ligatures and superscripts decomposed. */
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

/** Returns a character with its accents separated, or a typographic sign as typed; empty for invisible characters. */
function plainSigns(character: string, form: 'NFD' | 'NFKD'): string {
  const sign = signs.find(([pattern]) => pattern.test(character));
  if (sign) return sign[1];
  if (character === '…') return '...';
  return character
    .normalize(form)
    .replace(/\p{DI}/gu, '')
    .replace(/\s/g, ' ');
}

/**
 * Returns the text in lower case without accents, with signs as spaces: "Begrüßung" and "begrussung" match each other.
 */
export function fold(text: string): string {
  const folded = foldLetters(text);
  // Most texts have only ASCII letters left, for which a pattern of Unicode takes twice as long.
  return folded.replace(/\P{ASCII}/u.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g, ' ');
}

/** The same, with signs as typed. */
export function foldLetters(text: string): string {
  return text.replace(/\P{ASCII}/gu, foldCharacter).toLowerCase();
}

/** A text's search form, and the position of each of its characters in the original. */
export interface FoldedText {
  readonly text: string;
  /** By index in the folded text: start and end of the original character, including its accents. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Returns the text with its letters folded and its signs as typed, which `fold` turns into spaces. `exact` keeps case
 * and accents, regardless of their encoding.
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

/** An accent belongs to the preceding character, which may have become several. */
function extendLast(starts: readonly number[], ends: number[], end: number): void {
  const start = starts.at(-1);
  for (let index = ends.length - 1; starts[index] === start && index >= 0; index -= 1) {
    ends[index] = end;
  }
}
