/** Messages about the versions of an issue, in one language. */
export interface HistoryMessages {
  readonly title: string;
  /** The command that names the current version, and its field. */
  readonly nameNow: string;
  readonly nameHint: string;
  readonly name: string;
  readonly rename: string;
  readonly save: string;
  readonly cancel: string;
  readonly loading: string;
  readonly none: string;
  readonly unreadable: string;
  readonly today: string;
  readonly yesterday: string;
  readonly sent: string;
  readonly damaged: string;
  readonly words: (count: string) => string;
  readonly legend: string;
  readonly restore: string;
  readonly restoreHint: string;
  readonly locked: string;
  readonly failed: (why: string) => string;
}
