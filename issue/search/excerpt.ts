import { fold } from '../text/fold.ts';

/** A piece of a line with what was found in it. */
export interface Excerpt {
  readonly text: string;
  /** What was found, by its start and end in `text`; in order, none in another. */
  readonly marks: readonly (readonly [from: number, to: number])[];
  /** What was found first, as it stands in the issue. */
  readonly words: string;
}

/** How long an excerpt is at most, in characters, and how many stand before what was found. */
const longest = 160;
const before = 50;

/** The part of a line where the folded terms stand, cut between words. */
export function excerptOf(line: string, terms: readonly string[]): Excerpt {
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

/** Where the terms stand in the line; those that touch or overlap are one. */
function placesOf(line: string, terms: readonly string[]): (readonly [number, number])[] {
  const { folded, at } = foldedWithPlaces(line);
  const found: [number, number][] = [];
  for (const term of terms) {
    for (let index = folded.indexOf(term); index !== -1; index = folded.indexOf(term, index + 1)) {
      // The space that a short term begins with is none of the match.
      const from = at[term.startsWith(' ') ? index + 1 : index] ?? 0;
      found.push([from, at[index + term.length] ?? line.length]);
    }
  }
  const merged: [number, number][] = [];
  for (const [from, to] of found.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged.map(([from, to]) => [from, from + line.slice(from, to).trimEnd().length]);
}

/** The line folded, after a space, and for each of its characters where it came from. */
function foldedWithPlaces(line: string) {
  let folded = ' ';
  const at = [0];
  let place = 0;
  for (const character of line) {
    const letters = fold(character);
    const isSecondSpace = letters === ' ' && folded.endsWith(' ');
    if (!isSecondSpace) {
      folded += letters;
      at.push(...Array.from({ length: letters.length }, () => place));
    }
    place += character.length;
  }
  return { folded, at };
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + before ? from : space + 1;
}

function wordEnd(line: string, from: number): number {
  const space = line.lastIndexOf(' ', from);
  return space < from - before ? from : space;
}
