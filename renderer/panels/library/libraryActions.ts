import type { IssueSummary } from '../../../desk/contract.ts';

/** What the list of issues can do. */
export interface LibraryActions {
  readonly open: (id: string) => void;
  readonly create: () => void;
  readonly import: () => void;
  readonly search: () => void;
  readonly chooseLibrary: (() => void) | undefined;
  readonly rename: (issue: IssueSummary) => void;
  readonly duplicate: (issue: IssueSummary) => void;
  /** Asks when it was sent, and marks it as sent. */
  readonly markSent: (issue: IssueSummary) => void;
  /** Moves it to the trash, and then offers to undo that. */
  readonly trash: (issue: IssueSummary) => void;
  readonly showTrash: () => void;
  readonly reveal: ((issue: Pick<IssueSummary, 'id'>) => void) | undefined;
}
