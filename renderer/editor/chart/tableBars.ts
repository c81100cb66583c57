import type { Bar } from '../../../issue/text/piece.ts';
import { columnNumbers, numberPattern } from './columnNumbers.ts';

/** What a small table says: a bar for each row, and what its numbers count where it tells. */
export interface TableBars {
  readonly bars: readonly Bar[];
  readonly unit: string;
  /** Lines that are no rows, the table's head among them. */
  readonly otherLines: readonly string[];
}

interface Row {
  readonly label: string;
  readonly number: string;
  readonly unit: string;
}

const separators = ['\t', ';', '|', ':', ','];
const numberCell = new RegExp(
  String.raw`^(?<before>\p{Sc}|[A-Z]{3}\s)?\s*(?<number>${numberPattern})\s*(?<after>[^\d\s][^\d]{0,24})?$`,
  'u',
);
const unitInHead = /[([](?<bracketed>[^()[\]]+)[)\]]\s*$|\bin (?<named>\S+(?: \S+)?)\s*$/u;

/**
 * Reads a small table, as copied from a spreadsheet or typed: a row a line, its cells parted by tabs, semicolons, bars,
 * colons or commas; a row's name and the first number behind it. Undefined where its numbers count different things.
 */
export function tableBars(text: string): TableBars | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const read = separators
    .map((separator) => lines.map((line) => readRow(cellsOf(line, separator))))
    .find((rows) => rows.some((row) => row !== undefined));
  const rows = (read ?? []).filter((row) => row !== undefined);
  const otherLines = read ? lines.filter((_, index) => !read[index]) : lines;
  const units = new Set(rows.map(({ unit }) => unit).filter(Boolean));
  if (units.size > 1) return undefined;
  const values = columnNumbers(rows.map(({ number }) => number));
  const bars = rows.map(({ label }, index) => ({ label, value: values[index] ?? 0 }));
  if (!bars.every(({ value }) => Number.isFinite(value))) return undefined;
  const [unit = unitIn(otherLines[0] ?? '')] = units;
  return { bars, unit, otherLines };
}

function cellsOf(line: string, separator: string): string[] {
  // In Markdown the bars stand around a row too.
  const inner = separator === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const [name = '', ...rest] = inner.split(separator);
  // Behind the first comma, others are the number's own.
  const cells = separator === ',' ? [name, rest.join(',')] : [name, ...rest];
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function readRow(cells: readonly string[]): Row | undefined {
  const numbers = cells.map((cell) => numberCell.exec(cell)?.groups);
  const named = numbers.findIndex((number) => number === undefined);
  const at = named === -1 ? 1 : numbers.findIndex((number, index) => number && index > named);
  const found = numbers[at];
  if (!found) return undefined;
  return {
    label: (named === -1 ? cells.slice(0, 1) : cells.slice(named, at)).join(', '),
    number: found['number'] ?? '',
    unit: [found['before'], found['after']]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' '),
  };
}

function unitIn(head: string): string {
  const { bracketed, named } = unitInHead.exec(head)?.groups ?? {};
  return (bracketed ?? named ?? '').trim();
}
