/** Messages about spelling, in one language. */
export interface SpellingMessages {
  /** The words that the popover is about. */
  readonly about: (words: string) => string;
  readonly addWord: string;
  readonly leave: string;
  readonly next: string;
  readonly wordList: string;
  readonly wordListHint: string;
  readonly server: string;
  readonly serverHint: string;
  readonly serverRefused: string;
}
