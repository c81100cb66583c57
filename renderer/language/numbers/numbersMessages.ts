import type { NotWhole } from '../../../issue/numbers/wholeNumber.ts';

/** Every sentence about numbers that are typed or pasted, in one language. */
export interface NumbersMessages {
  /** Why what is typed is no number for the field. */
  readonly refused: Readonly<Record<Exclude<NotWhole, 'out-of-bounds'>, (typed: string) => string>>;
  /** A bound that there is not is null. */
  readonly outOfBounds: (typed: string, least: string | null, most: string | null) => string;
  /** Which number holds while what is typed is none. */
  readonly kept: (value: string) => string;
  readonly nothingKept: string;
  /** What a chart leaves out of a table. A line comes with its number and, in short, its text. */
  readonly chart: {
    readonly nothing: string;
    readonly head: (line: number, text: string) => string;
    readonly noNumber: (line: number, text: string) => string;
    readonly noName: (line: number, text: string) => string;
    readonly notANumber: (line: number, text: string, cell: string) => string;
    /** A column without a name in the table's head comes with an empty one. */
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
