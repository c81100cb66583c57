import type { NotWhole } from '../../../issue/numbers/wholeNumber.ts';

/** Messages about numbers that are typed or pasted. */
export const numbers = {
  /** Why the typed text is not a valid number for the field. */
  refused: {
    empty: (_typed: string) => 'Enter a number.',
    'not-a-number': (typed: string) => `“${typed}” is not a number.`,
    fraction: (typed: string) => `“${typed}” is not a whole number.`,
  } satisfies Record<Exclude<NotWhole, 'out-of-bounds'>, unknown>,
  /** Null for a bound that does not exist. */
  outOfBounds: (typed: string, least: string | null, most: string | null) => {
    if (least !== null && most !== null) return `“${typed}” is not between ${least} and ${most}.`;
    if (least !== null) return `“${typed}” is less than ${least}.`;
    return `“${typed}” is too large.`;
  },
  /** The number that applies while the typed text is invalid. */
  kept: (value: string) => `It stays ${value}.`,
  nothingKept: 'The field counts as empty.',
  /** What a chart leaves out of a table. A line is given by its number and its abbreviated text. */
  chart: {
    nothing: 'The chart does not change: each line needs a name and a number.',
    head: (line: number, text: string) => `Line ${String(line)} (“${text}”) is used as the header.`,
    noNumber: (line: number, text: string) =>
      `Line ${String(line)} (“${text}”) is left out: it has no number.`,
    noName: (line: number, text: string) =>
      `Line ${String(line)} (“${text}”) is left out: it has no name.`,
    notANumber: (line: number, text: string, cell: string) =>
      `Line ${String(line)} (“${text}”) is left out: “${cell}” is not a number.`,
    /** `name` is empty for a column without a name in the table's header. */
    oneIsShown: (column: number, name: string) =>
      `${columnNamed(column, name)} is left out: the chart shows one column of numbers.`,
    words: (column: number, name: string) =>
      `${columnNamed(column, name)} is left out: it contains no numbers.`,
    units: (column: number, name: string, one: LineCell, other: LineCell) =>
      `${columnNamed(column, name)} is left out: ${cellOn(one)} and ${cellOn(other)} count different things.`,
    decimalMarks: (column: number, name: string, one: LineCell, other: LineCell) =>
      `${columnNamed(column, name)} is left out: ${cellOn(one)} and ${cellOn(other)} have different decimal marks.`,
    more: (count: number) => `And ${String(count)} more.`,
  },
};

function columnNamed(column: number, name: string): string {
  return `Column ${String(column)}${name === '' ? '' : ` (“${name}”)`}`;
}

function cellOn({ text, line }: LineCell): string {
  return `“${text}” (line ${String(line)})`;
}

export interface LineCell {
  readonly text: string;
  readonly line: number;
}
