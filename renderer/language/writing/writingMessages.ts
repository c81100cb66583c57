import type { Density } from '../../../desk/contract.ts';

/** Messages about finding text and about the look of the page while writing, in one language. */
export interface WritingMessages {
  readonly find: {
    readonly title: string;
    readonly search: string;
    readonly replacement: string;
    /** `current` is 0 while no match is selected. */
    readonly matches: (current: number, count: number) => string;
    readonly replaced: (count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly caseSensitive: string;
    readonly wholeWord: string;
    readonly replace: string;
    readonly replaceAll: string;
  };
  readonly view: {
    readonly title: string;
    readonly textSize: string;
    readonly smaller: string;
    readonly larger: string;
    readonly percent: (value: number) => string;
    readonly density: string;
    readonly densities: Readonly<Record<Density, string>>;
    readonly focusMode: string;
    readonly focusModeHint: string;
    readonly typewriter: string;
    readonly typewriterHint: string;
  };
  /** Words and reading time of the selection. */
  readonly selected: (words: string, minutes: string) => string;
  /** Words and reading time of the block at the cursor. */
  readonly block: (name: string, words: string, minutes: string) => string;
  readonly budget: {
    readonly title: string;
    /** Asks for the most words in a type of block. */
    readonly most: (name: string) => string;
    readonly hint: string;
    /** "604 / 600 words, 4 too many". */
    readonly of: (words: string, most: string, over: number) => string;
    /** Shown if a new budget could not be saved. */
    readonly notKept: string;
  };
  /** A reading time with seconds: "40 s", "1 Min. 20 s". */
  readonly time: (seconds: number) => string;
}
