import { readColumn } from './readColumn.ts';
import { readTimes } from './timeColumn.ts';

/** The side to which a column's cells are aligned, in reading direction. */
export type Side = 'start' | 'end';

/**
 * Returns the side of each column, given the rows below the header: numbers are aligned at their end, so that their
 * digits are below each other. Words, and times in the first column, are aligned at their start.
 */
export function columnSides(rows: readonly (readonly string[])[], language: string): Side[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    if (at === 0 && readTimes(texts, language)) return 'start';
    return readColumn(texts, language).kind === 'words' ? 'start' : 'end';
  });
}
