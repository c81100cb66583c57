/** Messages about deleted issues, in one language. */
export interface TrashMessages {
  readonly title: string;
  readonly empty: string;
  /** `when` is a day and time. */
  readonly deleted: (when: string) => string;
  readonly restore: string;
  readonly restored: (title: string) => string;
  readonly deleteForGood: string;
  readonly deleteQuestion: (title: string) => string;
  readonly emptyTrash: string;
  readonly emptyQuestion: (count: number) => string;
  /** Follows either question: it cannot be undone. */
  readonly forGood: string;
  /** Shown after an issue was deleted, with `undo` and `show` beside it. */
  readonly moved: (title: string) => string;
  readonly undo: string;
  readonly show: string;
  /** Shown if not all deleted issues are listed. */
  readonly showAll: (count: number) => string;
  readonly open: string;
  /** The command that restores the issue deleted last. */
  readonly undoDeletion: string;
}
