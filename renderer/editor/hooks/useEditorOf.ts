import type { Editor } from '@tiptap/core';
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { Store, useStore } from '../../store/store.ts';

/**
 * Creates an editor, and another one when `basis` changes; null until the component is in the page. TipTap's own hook
 * also compares the editor's state after each transaction, for components that render with it.
 */
export function useEditorOf(create: () => Editor, basis: unknown): Editor | null {
  const [current] = useState(() => new Store<Editor | null>(null));
  const created = useEffectEvent(create);
  useLayoutEffect(() => {
    const made = created();
    // Rendered before the first paint.
    current.set(made);
    return () => {
      // What listens to it leaves first.
      setTimeout(() => {
        made.destroy();
      });
    };
  }, [basis, current]);
  return useStore(current);
}
