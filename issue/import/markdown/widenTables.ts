const delimiter = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
const mayHaveTable = /\|[^|\n]*\n[ \t]*(?:\|[ \t]*)?:?-/;

/** Empty cells with which the tables of a text may be filled up; with more, a small text could take all memory. */
const mostEmptyCells = 50_000;

/**
 * Returns Markdown in which each table is as wide as its longest row, because parsers drop what is beyond its head. A table
 * of hardly anything but missing cells is none.
 */
export function widenTables(text: string): string {
  if (!mayHaveTable.test(text)) return text;
  const lines = text.split('\n');
  let emptyCells = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const [head = '', rule = ''] = [lines[at - 1], lines[at]];
    if (!head.includes('|') || !delimiter.test(rule)) continue;
    const width = cellsIn(head);
    if (width !== cellsIn(rule)) continue;
    let end = at + 1;
    let widest = width;
    let cells = 0;
    for (; end < lines.length && /\S/.test(lines[end] ?? ''); end += 1) {
      const count = cellsIn(lines[end] ?? '');
      cells += count;
      widest = Math.max(widest, count);
    }
    const missing = widest * (end - at - 1) - cells;
    if (emptyCells + missing > mostEmptyCells) {
      for (let row = at; row < end; row += 1)
        if (delimiter.test(lines[row] ?? ''))
          lines[row] = (lines[row] ?? '').replace(/[|:-]/, String.raw`\$&`);
    } else {
      emptyCells += missing;
      if (widest > width) {
        lines[at - 1] = widened(head, '   ', widest - width);
        lines[at] = widened(rule, ' --- ', widest - width);
      }
    }
    at = end;
  }
  return lines.join('\n');
}

/** Bars that are escaped or in code part no cells. */
function cellsIn(line: string): number {
  const bare = line.trim().replace(/\\\|/g, '').replace(/^\|/, '').replace(/\|$/, '');
  return bare.split('|').length;
}

function widened(line: string, cell: string, count: number): string {
  const bare = line.trimEnd().replace(/(?<!\\)\|$/, '');
  return `${bare}|${`${cell}|`.repeat(count)}`;
}
