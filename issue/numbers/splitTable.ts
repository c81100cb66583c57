import { commaRows } from './commaRows.ts';
import { delimitedRows } from './delimitedRows.ts';
import { gridRow, type Grid, type GridRow } from './grid.ts';
import { markdownGrid } from './markdownGrid.ts';
import { readNumberCell } from './numberCell.ts';
import { typedLine } from './typedLine.ts';

/**
 * Takes a table apart, in the form in which most of its lines have a name and a number: cells parted by tabs,
 * semicolons, bars, wide gaps or commas, a Markdown table, or typed lines such as "NVIDIA 41 %".
 */
export function splitTable(source: string, language: string): Grid {
  const text = source.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/i, (line) => line.slice(-1));
  const markdown = markdownGrid(text);
  if (markdown) return markdown;
  // Worked out one after the other: that with most numbers wins, of equals the first.
  const forms: (() => Grid)[] = [
    ...['\t', ';', '|'].map((mark) => () => certain(delimitedRows(text, mark))),
    () => ({ rows: linesOf(text, gapCells), isCertain: false }),
    () => commaRows(text, language),
    () => ({ rows: typedRows(text), isCertain: false }),
  ];
  let best: Grid = { rows: [], isCertain: false };
  let most = -1;
  for (const form of forms) {
    const grid = form();
    const count = grid.rows.filter(hasNumberBesideName).length;
    if (count > most) [best, most] = [grid, count];
  }
  return best;
}

function certain(rows: readonly GridRow[]): Grid {
  return { rows, isCertain: rows.filter(({ cells }) => cells.length > 1).length > 1 };
}

function hasNumberBesideName({ cells }: GridRow): boolean {
  return cells.length > 1 && cells.some((cell) => readNumberCell(cell) !== undefined);
}

function linesOf(text: string, cellsOf: (line: string) => readonly string[]): GridRow[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => gridRow(index + 1, cellsOf(line)))
    .filter(({ cells }) => cells.length > 0);
}

/** Cells in columns of a fixed width, as terminals and PDFs have them. */
function gapCells(line: string): readonly string[] {
  return line.trim().split(/[ \u00A0]{2,}/);
}

const bullet = /^\s*(?:[-*•·▪◦–]|\d{1,3}[.)])\s+/u;

function typedRows(text: string): GridRow[] {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const isList = filled.length > 1 && filled.every((line) => bullet.test(line));
  const [only = ''] = filled;
  // Several in one line, each with its number.
  const pairs = filled.length === 1 ? only.split(/[;,]\s+/).map(typedLine) : [];
  if (pairs.length > 1 && pairs.every((pair) => pair !== undefined))
    return pairs.map((pair) => gridRow(1, pair));
  return linesOf(text, (line) => {
    const bare = isList ? line.replace(bullet, '') : line;
    return typedLine(bare) ?? [bare];
  });
}
