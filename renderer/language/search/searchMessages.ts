/** Messages about searching all issues, in one language. */
export interface SearchMessages {
  readonly title: string;
  /** Label of the search field. */
  readonly field: string;
  readonly results: string;
  readonly hint: string;
  readonly nothing: string;
  readonly count: (issues: number) => string;
  /** Number of issues shown, if there are too many. */
  readonly onlyNewest: (shown: number) => string;
  readonly moreInIssue: (places: number) => string;
  readonly unread: (issues: number) => string;
  readonly failed: string;
  /** Opens an issue that was found by its date. */
  readonly openIssue: string;
}
