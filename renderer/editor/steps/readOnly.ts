import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Marks a transaction that loads the version on disk, which is allowed even on a read-only page. */
export const fromDisk = 'fromDisk';

/** Blocks all changes to a read-only page: by keys, node views, undo or drops. */
export const readOnly = Extension.create({
  name: 'readOnly',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        filterTransaction: (transaction) =>
          !transaction.docChanged || editor.isEditable || transaction.getMeta(fromDisk) === true,
      }),
    ];
  },
});
