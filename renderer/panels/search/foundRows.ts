import type { FoundIssue, FoundPlace } from '../../../desk/contract.ts';

/** An issue with results, and the indexes of its options in the whole list. */
export interface FoundGroup {
  readonly issue: FoundIssue;
  /** One for each place; one for the issue itself if only its date matches. */
  readonly rows: readonly { readonly number: number; readonly place: FoundPlace | undefined }[];
}

/** Groups the results by issue, with continuous numbering. */
export function foundGroups(issues: readonly FoundIssue[]): FoundGroup[] {
  let number = 0;
  return issues.map((issue) => {
    const places = issue.places.length > 0 ? issue.places : [undefined];
    const rows = places.map((place) => ({ number: number++, place }));
    return { issue, rows };
  });
}
