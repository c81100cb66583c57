import { foldWithPlaces } from '../text/fold.ts';

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

/** The part of a line where the terms stand, cut between words. */
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

/** Where the terms stand in the line; those that touch or overlap are one. */
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

/** The line as `fold` makes it, after a space, and where each of its characters comes from. */
function searchable(line: string) {
  const { text, starts, ends } = foldWithPlaces(line);
  let folded = ' ';
  const from = [0];
  const to = [0];
  for (let index = 0; index < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    const isSign = !/[\p{L}\p{N}]/u.test(character);
    if (!isSign || !folded.endsWith(' ')) {
      folded += isSign ? ' ' : character;
      for (let unit = 0; unit < (isSign ? 1 : character.length); unit += 1) {
        from.push(starts[index] ?? 0);
        to.push(ends[index] ?? 0);
      }
    }
    index += character.length;
  }
  return { folded, starts: from, ends: to };
}

function wordStart(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + before ? from : space + 1;
}

function wordEnd(line: string, from: number): number {
  const space = line.lastIndexOf(' ', from);
  return space < from - before ? from : space;
}
