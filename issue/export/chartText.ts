import { labelsFor } from '../language/labels.ts';
import { dataRows, type ChartContent } from '../text/chart.ts';
import type { ChartPictures } from './chartPictures.ts';
import { displayWidth } from './displayWidth.ts';

/** What outputs say of a chart besides its picture. */
export interface ChartWords {
  readonly title: string;
  /** Empty if the chart cannot be drawn and the author has not described it. */
  readonly description: string;
  /** Its data without empty rows, in rows of equal length; the first is the header. */
  readonly rows: readonly (readonly string[])[];
  /** "Quelle: OECD"; empty if there is no source. */
  readonly source: string;
  readonly note: string;
}

/** Returns a chart's words for outputs in a language. */
export function chartWords(
  chart: ChartContent,
  pictures: ChartPictures | undefined,
  language: string,
): ChartWords {
  const { title, source, note } = chart;
  return {
    title,
    description: pictures?.description ?? chart.description,
    rows: dataRows(chart),
    source: source === '' ? '' : `${labelsFor(language).source}: ${source}`,
    note,
  };
}

/** Returns the lines of a chart that cannot be drawn: its words, and a line for each row. */
export function chartLines(chart: ChartContent, language: string): string[] {
  const { title, description, rows, note, source } = chartWords(chart, undefined, language);
  const lines = rows.map((row) => row.filter((cell) => cell !== '').join(' · '));
  return [title, description, ...lines, note, source].filter((line) => line !== '');
}

/**
 * Returns rows in aligned columns, numbers to the right, names in the header on several lines; if they are wider, each
 * row as lines of "name: value".
 */
export function alignedRows(
  [head = [], ...rows]: readonly (readonly string[])[],
  columns: number,
): string {
  const parts = head.map(breakable);
  const widths = parts.map((words, at) =>
    Math.max(
      ...[...words, ...rows.map((row) => row[at] ?? '')].map((text) => displayWidth(text.trim())),
    ),
  );
  const whole = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
  if (whole > columns) return stacked([head, ...rows]);
  const isText = head.map(
    (_, at) => at === 0 || rows.some((row) => /\p{L}{4}/u.test(row[at] ?? '')),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell)));
        return isText[at] ? cell + space : space + cell;
      })
      .join(gap)
      .trimEnd();
  const names = parts.map((words, at) => filled(words, widths[at] ?? 0));
  const height = Math.max(0, ...names.map(({ length }) => length));
  const heads = Array.from({ length: height }, (_, row) =>
    line(names.map((lines) => lines[row - height + lines.length] ?? '')),
  );
  return [...heads, ...rows.map(line)].filter((text) => text !== '').join('\n');
}

const gap = '  ';

/** Returns the parts of a name between which a line may break, each with the space or hyphen after it. */
function breakable(name: string): string[] {
  return name.split(/(?<=[ -])/);
}

function filled(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth((last + part).trim()) <= width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

function stacked([head = [], ...rows]: readonly (readonly string[])[]): string {
  return rows
    .map(([name = '', ...cells]) =>
      [
        name,
        ...cells.flatMap((cell, at) => (cell === '' ? [] : [`  ${head[at + 1] ?? ''}: ${cell}`])),
      ].join('\n'),
    )
    .join('\n');
}
