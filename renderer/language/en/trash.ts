/** Messages about deleted issues. */
export const trash = {
  title: 'Trash',
  empty: 'The trash is empty.',
  /** `when` is a day and time. */
  deleted: (when: string) => `deleted ${when}`,
  restore: 'Restore',
  restored: (title: string) => `“${title}” has been restored.`,
  deleteForGood: 'Delete permanently',
  deleteQuestion: (title: string) => `Delete “${title}” permanently?`,
  emptyTrash: 'Empty trash',
  emptyQuestion: (count: number) =>
    count === 1 ? 'Delete one issue permanently?' : `Delete ${String(count)} issues permanently?`,
  /** Follows either question: it cannot be undone. */
  forGood: 'Its text, pictures and history will be deleted. This cannot be undone.',
  /** Shown after an issue was deleted, with `undo` and `show` beside it. */
  moved: (title: string) => `“${title}” is in the trash.`,
  undo: 'Undo',
  show: 'Show trash',
  /** Shown if not all deleted issues are listed. */
  showAll: (count: number) => `Show all ${String(count)} in the trash`,
  open: 'Open',
  /** The command that restores the issue deleted last. */
  undoDeletion: 'Undo delete issue',
};
