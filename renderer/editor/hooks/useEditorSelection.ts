import type { Editor } from '@tiptap/core';
import { useRef, useSyncExternalStore } from 'react';
import type { EditorState } from '@tiptap/pm/state';

/** Selects a value from the editor; the component re-renders only when it changes (by default, by identity). */
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
