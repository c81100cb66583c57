/** The questions to a newsletter that has no name yet, in one language. */
export interface StartMessages {
  readonly title: string;
  readonly lead: string;
  readonly nameHint: string;
  readonly weekday: string;
  readonly weekdayHint: string;
  /** No weekday: the next issue comes a week after the last. */
  readonly noWeekday: string;
  readonly save: string;
  readonly later: string;
  /** Of an imported issue, which says what its newsletter is called. */
  readonly takeFound: string;
}
