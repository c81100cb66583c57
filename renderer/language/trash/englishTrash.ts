import type { TrashMessages } from './trashMessages.ts';

export const englishTrash: TrashMessages = {
  title: 'Trash',
  empty: 'The trash is empty.',
  deleted: (when) => `deleted ${when}`,
  restore: 'Restore',
  restored: (title) => `“${title}” is back among the issues.`,
  deleteForGood: 'Delete for good',
  deleteQuestion: (title) => `Delete “${title}” for good?`,
  emptyTrash: 'Empty trash',
  emptyQuestion: (count) =>
    count === 1 ? 'Delete one issue for good?' : `Delete ${String(count)} issues for good?`,
  forGood: 'Text, pictures and history will be gone. This cannot be undone.',
  moved: (title) => `“${title}” is in the trash.`,
  undo: 'Undo',
  show: 'Show trash',
  showAll: (count) => `Show all ${String(count)} in the trash`,
  open: 'Open',
  undoDeletion: 'Undo deleting the issue',
};
