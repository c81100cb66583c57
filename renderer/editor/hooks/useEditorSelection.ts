import type { Editor } from '@tiptap/core';
import { useRef, useSyncExternalStore } from 'react';
import type { EditorState } from '@tiptap/pm/state';

/** What a component reads from the editor; it renders again only when that changes (by default, when it is another object). */
export function useEditorSelection<T>(
  editor: Editor,
  read: (state: EditorState) => T,
  isSame: (one: T, other: T) => boolean = Object.is,
): T {
  const last = useRef<{ readonly value: T }>(undefined);
  return useSyncExternalStore(
    (listener) => {
      editor.on('transaction', listener);
      return () => void editor.off('transaction', listener);
    },
    () => {
      const value = read(editor.state);
      if (!last.current || !isSame(last.current.value, value)) last.current = { value };
      return last.current.value;
    },
  );
}
