import { gridRow, type GridRow } from './grid.ts';

/** Returns rows of cells delimited by one character, without empty ones, see `delimitedCells`. */
export function delimitedRows(text: string, separator: string): GridRow[] {
  return delimitedCells(text, separator)
    .map(({ line, cells }) => gridRow(line, cells))
    .filter((row) => row.cells.length > 0);
}

/**
 * Returns all cells delimited by one character, as spreadsheets write them: a quoted cell may contain it, quotes and line
 * breaks.
 */
export function delimitedCells(text: string, separator: string): GridRow[] {
  const rows: GridRow[] = [];
  const quoted = new RegExp(String.raw`"((?:[^"]|"")*)"[ ]*(?=\r|\n|$|[${separator}])`, 'y');
  const bare = new RegExp(String.raw`[^\r\n${separator}]*`, 'y');
  let at = 0;
  let line = 1;
  let first = 1;
  let cells: string[] = [];
  while (at <= text.length) {
    const start = at + (/^ */.exec(text.slice(at, at + 9))?.[0].length ?? 0);
    quoted.lastIndex = start;
    bare.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const [whole, content = whole] = inQuotes ?? bare.exec(text) ?? ['', ''];
    cells.push(inQuotes ? content.replaceAll('""', '"') : content);
    at = (inQuotes ? start : at) + whole.length;
    line += whole.split('\n').length - 1;
    if (text[at] === separator) at += 1;
    else {
      rows.push({ line: first, cells });
      at += text.startsWith('\r\n', at) ? 2 : 1;
      cells = [];
      line += 1;
      first = line;
    }
  }
  return rows;
}
