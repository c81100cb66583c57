import { decimalMarkOf, type DecimalMark } from './writtenNumber.ts';
import { readNumberCell, type NumberCell } from './numberCell.ts';

/** A cell as the user sees it: its text, and its position in the column. */
export interface CellAt {
  readonly text: string;
  readonly at: number;
}

/** Why a column's numbers are not comparable: two of its cells contradict each other. */
export interface Contradiction {
  readonly over: 'unit' | 'decimal-mark';
  readonly cells: readonly [CellAt, CellAt];
}

/** A column's content: words, numbers of one kind (undefined for other cells), or contradictory numbers. */
export type ColumnReading =
  | { readonly kind: 'words' }
  | {
      readonly kind: 'numbers';
      readonly values: readonly (number | undefined)[];
      readonly unit: string;
      /** The decimal mark of which a cell leaves no doubt; absent if none does. */
      readonly mark?: DecimalMark | undefined;
    }
  | { readonly kind: 'refused'; readonly reason: Contradiction };

interface Read extends CellAt, NumberCell {}

/**
 * Parses the cells of one column, which share a notation: a cell with an unambiguous decimal mark decides for all,
 * otherwise `fallback` does. A column is numeric if half of its non-empty cells are.
 */
export function readColumn(
  texts: readonly string[],
  language: string,
  fallback: DecimalMark = decimalMarkOf(language),
): ColumnReading {
  const read = texts.flatMap((text, at): Read[] => {
    const cell = readNumberCell(text);
    return cell ? [{ text, at, ...cell }] : [];
  });
  const filled = texts.filter((text) => !isBlank(text));
  if (read.length === 0 || read.length * 2 < filled.length) return { kind: 'words' };
  const [unit, otherUnit] = firstOfEach(read, (cell) => unitKey(cell.unit));
  if (unit && otherUnit) return refused('unit', unit, otherUnit);
  const bare = unit && hasMagnitude(unit) ? read.find(isBareAmount) : undefined;
  if (unit && bare) return refused('unit', unit, bare);
  const [certain, opposed] = firstOfEach(read, certainMark);
  if (certain && opposed) return refused('decimal-mark', certain, opposed);
  const mark = certain && certainMark(certain);
  const values = texts.map((): number | undefined => undefined);
  for (const { at, number } of read) values[at] = number[mark ?? fallback];
  return { kind: 'numbers', values, unit: unit?.unit ?? '', mark };
}

/** True for an empty cell, including "n/a", an error of a spreadsheet, or a dash, which may have a currency beside it. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}

const blank =
  /^(?:[\s\p{Pd}.…]*|\s*:|#?n\s?\/\s?a|n\.\s?a\.|k\.?\s?a\.?|#NV|#DIV\/0!|(?:\p{Sc}|EUR|USD|CHF)\s*\p{Pd}+|\p{Pd}+\s*(?:\p{Sc}|EUR|USD|CHF))\s*$/iu;

/** Returns the only possible decimal mark of a number; undefined if either is possible, or it has none. */
function certainMark({ number }: NumberCell): DecimalMark | undefined {
  if (number['.'] === undefined) return ',';
  return number[','] === undefined ? '.' : undefined;
}

/** Returns the first cell of each key; cells without one are skipped. */
function firstOfEach(
  cells: readonly Read[],
  keyOf: (cell: Read) => string | undefined,
): readonly Read[] {
  const found = new Map<string, Read>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key !== undefined && !found.has(key)) found.set(key, cell);
  }
  return [...found.values()];
}

const sameUnits: Readonly<Record<string, string>> = {
  prozent: '%',
  percent: '%',
  'per cent': '%',
  eur: '€',
  euro: '€',
  fr: 'chf',
  sfr: 'chf',
  usd: '$',
  us$: '$',
  'us-dollar': '$',
  dollar: '$',
};

/** Returns the same key for spellings of one unit, such as EUR and €; undefined for none. */
export function unitKey(unit: string): string | undefined {
  const key = unit
    .replace(/[.\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return key === '' ? undefined : (sameUnits[key] ?? key);
}

/** Words and letters that multiply a number. A lone "m" is metres, after a currency it is millions. */
const magnitude =
  /(?<!\p{L})(?:(?:tsd|mio|mill|mrd|md|bio|mn|mln|bn|tn|tausend|thousand|(?:m|b|tr)illion(?:s|en)?|milliarden?|lakh|crore)(?![\p{L}-])|[kt](?=€|eur|\$|usd|chf|£|gbp))/iu;
const letterMagnitude = /^(?:\p{Sc}|[A-Z]{3})?\s*(?:[kKMBT]|MM)(?:\s*(?:\p{Sc}|[A-Z]{3}))?$/u;
const millions = /^(?:[A-Z]{1,2})?(?:\p{Sc}|[A-Z]{3})\s*[mb]$/u;

function hasMagnitude({ unit }: NumberCell): boolean {
  return [magnitude, letterMagnitude, millions].some((form) => form.test(unit));
}

/** True for a number without a unit, whose value depends on whether a magnitude is implied; zero's does not. */
function isBareAmount({ unit, number }: NumberCell): boolean {
  return unitKey(unit) === undefined && (number['.'] ?? number[',']) !== 0;
}

function refused(over: Contradiction['over'], one: CellAt, other: CellAt): ColumnReading {
  const bare = ({ text, at }: CellAt): CellAt => ({ text: text.trim(), at });
  return { kind: 'refused', reason: { over, cells: [bare(one), bare(other)] } };
}
