/** `error`: do not send it like this. `warning`: look at it. `hint`: good to know. */
export type Severity = 'error' | 'warning' | 'hint';

/** Something that the check found. `findingText` says it in a sentence. */
export interface Finding {
  /** Its name, such as `picture-without-alt`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The block (or news item) that it is about; null for the issue as a whole. */
  readonly blockId: string | null;
  /** What the sentence fills in; days as `YYYY-MM-DD`, merge tags and tokens by their names, addresses whole. */
  readonly values: Readonly<Record<string, string | number>>;
}
