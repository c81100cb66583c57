import type { OnImportProgress } from '../importProgress.ts';
import type { Line } from './line.ts';

/** What reading a text as lines may ask for, whatever its format. */
export interface ReadingOptions {
  readonly onProgress?: OnImportProgress | undefined;
  /** What becomes of each line; as it is when not given. */
  readonly finish?: FinishLine | undefined;
}

/** Makes of a line what shall be in its place. Memory holds the one or the other. */
export type FinishLine = (line: Line) => readonly Line[];
