import type { Editor } from '@tiptap/core';
import { useSyncExternalStore } from 'react';
import type { EditorState } from '@tiptap/pm/state';

/** What a component reads from the editor; it renders again only when that changes (compared by identity). */
export function useEditorSelection<T>(editor: Editor, read: (state: EditorState) => T): T {
  return useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener);
      return () => void editor.off('transaction', listener);
    },
    () => read(editor.state),
  );
}
