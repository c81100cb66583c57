/** Messages of the outline, in one language. */
export interface OutlineMessages {
  readonly title: string;
  readonly toggle: string;
  readonly hint: string;
  /** Announced after a block was moved. */
  readonly moved: (place: string, of: string) => string;
}
