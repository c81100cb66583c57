/**
 * A line that starts with a number and a period or parenthesis, as list items do, but also sentences: `24. Dezember`.
 */
export interface NumberedLine {
  readonly number: number;
  /** The text after the number. */
  readonly text: string;
}

/** Adjacent lines that are one list, or one line that is a paragraph. */
export interface NumberedRun {
  readonly from: number;
  readonly to: number;
  readonly isList: boolean;
}

export interface NumberedContext {
  /** True if a single line that starts with 1 is a list, as in Markdown and while typing. */
  readonly aloneIsList: boolean;
  /** The number that would continue the previous list. */
  readonly next?: number | undefined;
}

/** Years are not list numbers. */
const highestNumber = 999;

/** German ordinals at the start of a sentence: days, ranges of days, and what is counted without being a list. */
const ordinal =
  /^(?:(?:Jan|Febr?|März|Mrz|Apr|Mai|Juni?|Juli?|Aug|Sept?|Okt|Nov|Dez|Jänner|Januar|Februar|April|August|September|Oktober|November|Dezember)(?![\p{L}\d])|(?:und|oder|bis|sowie|[/–-])\s*\d|(?:Advent|FC|(?:Bundes)?[Ll]iga|Quartal|Halbjahr|Jahrhundert|Weltkrieg|Todestag|Geburtstag|Jahrestag|Spieltag)(?!\p{L}))/u;

/**
 * Returns which of some adjacent lines are lists, for Markdown and plain text alike: lines whose numbers go up by one,
 * go down by one to 1, or are all 1. A single line is a paragraph, so that no sentence loses its `24.`; see
 * `NumberedContext` for the exceptions. A list keeps every typed number.
 */
export function numberedRuns(
  lines: readonly NumberedLine[],
  { aloneIsList, next }: NumberedContext,
): NumberedRun[] {
  const runs: NumberedRun[] = [];
  let expected = next;
  for (let from = 0; from < lines.length;) {
    const { up, down, ones } = stretchFrom(lines, from);
    const first = lines[from];
    if (down > 1) {
      for (let at = from; at < from + down; at += 1)
        runs.push({ from: at, to: at + 1, isList: true });
      from += down;
      expected = 2;
      continue;
    }
    const length = Math.max(up, ones, 1);
    const isAlone = first && ((aloneIsList && first.number === 1) || first.number === expected);
    const isList = up > 0 && (length > 1 || isAlone === true);
    if (isList) expected = (first?.number ?? 0) + length;
    runs.push({ from, to: from + length, isList });
    from += length;
  }
  return runs;
}

/** Returns how many lines continue from one in each way; 0 for one that is not an item. */
function stretchFrom(lines: readonly NumberedLine[], from: number) {
  const length = (step: number) => {
    let count = 0;
    for (let line = lines[from]; line && isItem(line); line = lines[from + count]) {
      if (line.number !== (lines[from]?.number ?? 0) + count * step) break;
      count += 1;
    }
    return count;
  };
  const first = lines[from]?.number;
  const down = length(-1);
  return {
    up: length(1),
    down: first === down ? down : 0,
    ones: first === 1 ? length(0) : 0,
  };
}

function isItem({ number, text }: NumberedLine): boolean {
  return number <= highestNumber && !ordinal.test(text);
}
