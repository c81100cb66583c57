import type { NotWhole } from '../../../issue/numbers/wholeNumber.ts';

/** Messages about numbers that are typed or pasted, in one language. */
export interface NumbersMessages {
  /** Why the typed text is not a valid number for the field. */
  readonly refused: Readonly<Record<Exclude<NotWhole, 'out-of-bounds'>, (typed: string) => string>>;
  /** Null for a bound that does not exist. */
  readonly outOfBounds: (typed: string, least: string | null, most: string | null) => string;
  /** The number that applies while the typed text is invalid. */
  readonly kept: (value: string) => string;
  readonly nothingKept: string;
  /** What a chart leaves out of a table. A line is given by its number and its abbreviated text. */
  readonly chart: {
    readonly nothing: string;
    readonly head: (line: number, text: string) => string;
    readonly noNumber: (line: number, text: string) => string;
    readonly noName: (line: number, text: string) => string;
    readonly notANumber: (line: number, text: string, cell: string) => string;
    /** `name` is empty for a column without a name in the table's header. */
    readonly oneIsShown: (column: number, name: string) => string;
    readonly words: (column: number, name: string) => string;
    readonly units: (column: number, name: string, one: LineCell, other: LineCell) => string;
    readonly decimalMarks: (column: number, name: string, one: LineCell, other: LineCell) => string;
    readonly more: (count: number) => string;
  };
}

export interface LineCell {
  readonly text: string;
  readonly line: number;
}
