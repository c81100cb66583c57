import { gridRow, type Grid } from './grid.ts';

const ruler = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Parses a Markdown table: the rows above its ruler are its head. Undefined without a ruler. */
export function markdownGrid(text: string): Grid | undefined {
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
