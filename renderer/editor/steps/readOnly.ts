import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Marks a transaction that brings what is on disk onto the page, whether or not it can be written on. */
export const fromDisk = 'fromDisk';

/** Keeps a page that cannot be written on from being changed by anything: keys, node views, undo, a drop. */
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
