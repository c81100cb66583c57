import type { ColumnLeftOut, LeftOut } from '../../../issue/numbers/chartNumbers.ts';
import type { Messages } from '../../language/messages.ts';

/** Most entries listed individually; a table with hundreds of words would fill the page. */
const most = 5;
const longest = 48;

/** Returns what a chart leaves out of a table and why, one sentence each. */
export function leftOutSentences(
  leftOut: readonly LeftOut[],
  { chart }: Messages['numbers'],
): readonly string[] {
  // Errors first, because the rest may be cut off.
  const sorted = leftOut.toSorted((one, other) => Number(isWrong(other)) - Number(isWrong(one)));
  const named = sorted.length > most + 1 ? sorted.slice(0, most) : sorted;
  const rest = sorted.length - named.length;
  return [...named.map((one) => sentence(one, chart)), ...(rest > 0 ? [chart.more(rest)] : [])];
}

/** True if the author probably meant it to be in the chart. */
export function isWrong(leftOut: LeftOut): boolean {
  if (leftOut.part === 'column') return typeof leftOut.reason !== 'string';
  return leftOut.part !== 'head';
}

function sentence(leftOut: LeftOut, chart: Messages['numbers']['chart']): string {
  if (leftOut.part === 'column') return columnSentence(leftOut, chart);
  const { line, cells } = leftOut.line;
  const text = shortened(cells.join(' | '));
  if (leftOut.part === 'head') return chart.head(line, text);
  if (leftOut.part === 'cell') return chart.notANumber(line, text, shortened(leftOut.cell));
  return leftOut.reason === 'no-name' ? chart.noName(line, text) : chart.noNumber(line, text);
}

function columnSentence(column: ColumnLeftOut, chart: Messages['numbers']['chart']): string {
  const { at, reason } = column;
  const name = shortened(column.name);
  if (reason === 'words') return chart.words(at, name);
  if (reason === 'one-is-shown') return chart.oneIsShown(at, name);
  const [one, other] = reason.cells;
  return reason.over === 'unit'
    ? chart.units(at, name, one, other)
    : chart.decimalMarks(at, name, one, other);
}

function shortened(whole: string): string {
  const text = whole.replace(/\s+/g, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
