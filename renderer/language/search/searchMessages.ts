/** Every sentence about searching all issues, in one language. */
export interface SearchMessages {
  readonly title: string;
  /** What is typed into the field. */
  readonly field: string;
  readonly results: string;
  readonly hint: string;
  readonly nothing: string;
  readonly count: (issues: number) => string;
  /** Of many issues, so many are shown. */
  readonly onlyNewest: (shown: number) => string;
  readonly moreInIssue: (places: number) => string;
  readonly unread: (issues: number) => string;
  readonly failed: string;
  /** What opens an issue that was found by its date. */
  readonly openIssue: string;
}
