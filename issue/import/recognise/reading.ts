import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Block } from '../../blocks/allBlocks.ts';
import type { Line } from '../lines/line.ts';
import type { OnImportProgress } from '../importProgress.ts';
import type { FoundToken } from '../withMergeTags.ts';

/** The lines being read, and what is known about the issue so far. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly language: string;
  /** The date, empty if not found. */
  readonly date: IsoDate;
  readonly newId: () => string;
  /** True if the text ends with these lines, with no known outro after them. */
  readonly endsOpen: boolean;
  /** True if the first line is a headline without an emoji. */
  readonly plainHeadline: boolean;
  /** Collects words of which the issue has its own, such as the label of an advertisement. */
  readonly leftOut: string[];
  /** Collects text that is replaced by tokens. */
  readonly tokens: FoundToken[];
  readonly onProgress?: OnImportProgress | undefined;
}

/** Blocks read from a position in the lines, and the index of the first line after them. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** The lines, their language, and the date by which a day without a year is found in them. */
export type DatedLines = Pick<Reading, 'lines' | 'date' | 'language'>;
