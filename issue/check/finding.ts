/** `error`: do not send the issue like this. `warning`: look at it. `hint`: good to know. */
export type Severity = 'error' | 'warning' | 'hint';

/** Returns a finding in a block, or in the issue as a whole if it is null. */
export function finding(
  rule: string,
  severity: Severity,
  blockId: string | null,
  values: Finding['values'] = {},
): Finding {
  return { rule, severity, blockId, values };
}

/** A problem that the check found. `findingText` returns it as a sentence. */
export interface Finding {
  /** Its name, such as `picture-without-alt`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The block (or news item) concerned; null for the issue as a whole. */
  readonly blockId: string | null;
  /** Values for the sentence; days as `YYYY-MM-DD`, merge tags and tokens by name, addresses in full. */
  readonly values: Readonly<Record<string, string | number>>;
}
