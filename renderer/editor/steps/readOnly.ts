import { pluginExtension } from '../schema/pluginExtension.ts';

/** Marks a transaction that loads the version on disk, which is allowed even on a read-only page. */
export const fromDisk = 'fromDisk';

/** Blocks all changes to a read-only page: by keys, node views, undo or drops. */
export const readOnly = pluginExtension({ name: 'readOnly' }, (editor) => ({
  filterTransaction: (transaction) =>
    !transaction.docChanged || editor.isEditable || transaction.getMeta(fromDisk) === true,
}));
