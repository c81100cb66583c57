import type { Editor } from '@tiptap/core';
import { useEffectEvent, useLayoutEffect, useState } from 'react';

/**
 * Creates an editor, and another one when `basis` changes; null until the component is in the page. TipTap's own hook
 * also compares the editor's state after each transaction, for components that render with it.
 */
export function useEditorOf(create: () => Editor, basis: unknown): Editor | null {
  const [current, setCurrent] = useState<Editor | null>(null);
  const created = useEffectEvent(create);
  useLayoutEffect(() => {
    const made = created();
    // Rendered before the first paint; changes of a store would only be seen after it.
    // oxlint-disable-next-line react/set-state-in-effect
    setCurrent(made);
    return () => {
      // What listens to it leaves first.
      setTimeout(() => made.destroy());
    };
  }, [basis]);
  return current;
}
