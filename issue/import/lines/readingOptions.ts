import type { OnImportProgress } from '../importProgress.ts';
import type { Line } from './line.ts';

/** Options for reading a text as lines, in any format. */
export interface ReadingOptions {
  readonly onProgress?: OnImportProgress | undefined;
  /** Processes each line; by default lines are unchanged. */
  readonly finish?: FinishLine | undefined;
}

/** Returns the replacement of a line. Lines are replaced as they are read, so that memory holds only one of the two. */
export type FinishLine = (line: Line) => readonly Line[];
