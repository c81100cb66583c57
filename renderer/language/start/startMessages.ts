/** Questions about a newsletter that has no name yet, in one language. */
export interface StartMessages {
  readonly title: string;
  readonly lead: string;
  readonly nameHint: string;
  readonly weekday: string;
  readonly weekdayHint: string;
  /** No weekday: the next issue is due a week after the last. */
  readonly noWeekday: string;
  readonly save: string;
  readonly later: string;
  /** For an imported issue that names its newsletter. */
  readonly takeFound: string;
}
