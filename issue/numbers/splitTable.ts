import { commaGrid } from './commaGrid.ts';
import { delimitedRows } from './delimitedRows.ts';
import { gridRow, lineRows, type Grid, type GridRow } from './grid.ts';
import { readNumberCell } from './numberCell.ts';
import { roughnessOf } from './roughNumber.ts';

/**
 * Splits a table by the format in which most of its lines have a name and a number: cells separated by tabs,
 * semicolons, bars, wide gaps or commas, a Markdown table, or typed lines such as "NVIDIA 41 %".
 */
export function splitTable(source: string, language: string): Grid {
  const text = source.replace(/^\uFEFF/u, '').replace(/^sep=.\r?\n/i, (line) => line.slice(-1));
  const markdown = markdownGrid(text);
  if (markdown) return markdown;
  const delimited = ['\t', ';', '|'].map((mark) => certain(delimitedRows(text, mark)));
  const certainGrid = delimited.find(
    (grid) => grid.isCertain && grid.rows.some(hasNumberBesideName),
  );
  if (certainGrid) return certainGrid;
  // The format with most numbers wins; if equal, the first.
  const forms: readonly Grid[] = [
    ...delimited,
    // Fixed-width columns, as in terminals and PDFs.
    { rows: lineRows(text, (line) => line.trim().split(/[ \u00A0]{2,}/)), isCertain: false },
    commaGrid(text, language),
    { rows: typedRows(text), isCertain: false },
  ];
  const counts = forms.map(({ rows }) => rows.filter(hasNumberBesideName).length);
  return forms[counts.indexOf(Math.max(...counts))] ?? { rows: [], isCertain: false };
}

/** Prose has an occasional semicolon, a table has them in most of its lines. */
function certain(rows: readonly GridRow[]): Grid {
  const parted = rows.filter(({ cells }) => cells.length > 1).length;
  return { rows, isCertain: parted > 1 && parted * 2 >= rows.length };
}

function hasNumberBesideName({ cells }: GridRow): boolean {
  return (
    cells.length > 1 &&
    cells.some((cell) => (readNumberCell(cell) ?? roughnessOf(cell)) !== undefined)
  );
}

const bullet = /^\s*(?:[-*•·▪◦–]|\d{1,3}[.)])\s+/u;

function typedRows(text: string): GridRow[] {
  const lines = text.split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const isList = filled.length > 1 && filled.every((line) => bullet.test(line));
  const [only = ''] = filled;
  // Several pairs on one line, each with its number.
  const pairs = filled.length === 1 ? only.split(/[;,]\s+/).map(typedLine) : [];
  if (pairs.length > 1 && pairs.every((pair) => pair !== undefined))
    return pairs.map((pair) => gridRow(1, pair));
  return lineRows(text, (line) => {
    const bare = isList ? line.replace(bullet, '') : line;
    return typedLine(bare) ?? [bare];
  });
}

const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Parses a Markdown table: the rows above its ruler are its head. Undefined without a ruler. */
function markdownGrid(text: string): Grid | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.includes('-') && ruler.test(line));
  if (at < 1 || !lines[at - 1]?.includes('|')) return undefined;
  const rows = lines.flatMap((line, index) => {
    if (index === at || line.trim() === '') return [];
    const row = gridRow(index + 1, cellsOf(line));
    return row.cells.length > 0 ? [row] : [];
  });
  return { rows, headRows: rows.filter(({ line }) => line <= at).length, isCertain: true };
}

function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__|`|\*)(?=\S)(.+?)(?<=\S)\1/g, '$2'),
  );
}

/**
 * A dash between spaces is a separator; directly before a digit it is a minus. A colon between digits is a time of day.
 */
const partings = /\s+[–—-]\s+|\s*(?:=|:(?!\d)|(?<!\d):)\s*|\s*(?:\.{2,}|…)\s*|\s+/gu;
/** In "A (5 %)" the parentheses only set off the number; they are not a minus as in a table cell. */
const aside = /^\(\s*([^()]*?)\s*\)/u;

/**
 * Returns the name and the number of a line such as "NVIDIA 41 %", "Halle: 7" or "Nordlicht – 12,5"; undefined for any
 * other.
 */
function typedLine(line: string): readonly [name: string, number: string] | undefined {
  const text = line.replace(/[\t\p{Zs}]/gu, ' ').trim();
  if (isNumber(text)) return undefined;
  for (const { index, 0: parting } of text.matchAll(partings)) {
    const number = text.slice(index + parting.length);
    // From the left, so that groups separated by spaces stay whole.
    if (index > 0 && isNumber(number)) {
      // "A 5 → 6" has two numbers, so neither is part of the name.
      if (/[→⇒➔]\s*$/u.test(text.slice(0, index))) return undefined;
      const isAside = parting.trim() === '' && number.startsWith('(');
      return [text.slice(0, index), isAside ? number.replace(aside, '$1') : number];
    }
  }
  return undefined;
}

/** True for a number, including one marked as approximate by words, which are not part of the name. */
function isNumber(text: string): boolean {
  return readNumberCell(text) !== undefined || roughnessOf(text) !== undefined;
}
