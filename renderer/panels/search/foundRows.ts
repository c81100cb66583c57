import type { FoundIssue, FoundPlace } from '../../../desk/contract.ts';

/** An issue in which something was found, and the numbers that its options have in the whole list. */
export interface FoundGroup {
  readonly issue: FoundIssue;
  /** One for each place; one for the issue itself where it is found by its date alone. */
  readonly rows: readonly { readonly number: number; readonly place: FoundPlace | undefined }[];
}

/** What was found, group by group, numbered through. */
export function foundGroups(issues: readonly FoundIssue[]): FoundGroup[] {
  let number = 0;
  return issues.map((issue) => {
    const places = issue.places.length > 0 ? issue.places : [undefined];
    const rows = places.map((place) => ({ number: number++, place }));
    return { issue, rows };
  });
}
