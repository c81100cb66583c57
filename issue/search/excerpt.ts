import { foldWithPlaces } from '../text/fold.ts';

/** An excerpt of a line with its matches. */
export interface Excerpt {
  readonly text: string;
  /** The matches, by start and end in `text`; in order, not nested. */
  readonly marks: readonly (readonly [from: number, to: number])[];
  /** The first match, as written in the issue. */
  readonly words: string;
}

/** Maximum length of an excerpt, and of the text before the first match, in characters. */
const longest = 160;
const before = 50;

/** Returns the part of a line around the terms, cut between words. */
export function excerptOf(line: string, terms: readonly RegExp[]): Excerpt {
  const found = placesOf(line, terms);
  const [first = [0, 0]] = found;
  const words = line.slice(...first);
  if (line.length <= longest) return { text: line, marks: found, words };
  const start = first[0] <= before ? 0 : wordStart(line, first[0] - before);
  const end = start + longest >= line.length ? line.length : wordEnd(line, start + longest);
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${line.slice(start, end).trimEnd()}${end < line.length ? ' …' : ''}`,
    marks: found
      .filter(([, to]) => to <= end)
      .map(([from, to]) => [from + shift, to + shift] as const),
    words,
  };
}

/** Returns where the terms are in the line; adjacent or overlapping matches are joined. */
function placesOf(line: string, terms: readonly RegExp[]): (readonly [number, number])[] {
  const { folded, starts, ends } = searchable(line);
  const found = terms.flatMap((term) =>
    [...folded.matchAll(term)].flatMap(({ 0: { length }, index }): [number, number][] =>
      length === 0 ? [] : [[starts[index] ?? 0, ends[index + length - 1] ?? line.length]],
    ),
  );
  const merged: [number, number][] = [];
  for (const [from, to] of found.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Returns the line as folded by `fold`, after a space, and the origin of each of its characters. */
function searchable(line: string) {
  const { text, starts, ends } = foldWithPlaces(line);
  let folded = ' ';
  // Not read from `folded`, which would be copied for each character.
  let isAfterSign = true;
  const from = [0];
  const to = [0];
  for (let index = 0; index < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const isSign = !isPartOfWord(character);
    if (!isSign || !isAfterSign) {
      folded += isSign ? ' ' : character;
      for (let unit = 0; unit < (isSign ? 1 : character.length); unit += 1) {
        from.push(starts[index] ?? 0);
        to.push(ends[index] ?? 0);
      }
    }
    isAfterSign = isSign;
    index += character.length;
  }
  return { folded, starts: from, ends: to };
}

/** Most characters are of ASCII, for which a pattern takes far longer. */
function isPartOfWord(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 128) return /[\p{L}\p{N}]/u.test(character);
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + before ? from : space + 1;
}

function wordEnd(line: string, from: number): number {
  const space = line.lastIndexOf(' ', from);
  return space < from - before ? from : space;
}
