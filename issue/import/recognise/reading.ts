import type { IsoDate } from '../../calendar/isoDate.ts';
import type { Block } from '../../blocks/allBlocks.ts';
import type { Line } from '../lines/line.ts';
import type { OnImportProgress } from '../importProgress.ts';
import type { FoundToken } from '../withMergeTags.ts';

/** The lines being read, and what is known of the issue by then. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly language: string;
  /** The date, empty when it was not found. */
  readonly date: IsoDate;
  readonly newId: () => string;
  /** Whether the text ends with these lines, no outro known after them. */
  readonly endsOpen: boolean;
  /** Whether the first line is a headline though it has no emoji. */
  readonly plainHeadline: boolean;
  /** Gathers what is replaced by tokens. */
  readonly tokens: FoundToken[];
  readonly onProgress?: OnImportProgress | undefined;
}

/** Blocks read from a place in the lines, and the index of the first line after them. */
export interface Read {
  readonly blocks: readonly Block[];
  readonly next: number;
}
