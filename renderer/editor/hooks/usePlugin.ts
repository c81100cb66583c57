import type { Editor } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import { useEffect } from 'react';

/** Registers a plugin before all others while it is wanted and the component is mounted; otherwise it costs nothing. */
export function usePlugin(editor: Editor | null, create: () => Plugin, isWanted: boolean): void {
  useEffect(() => {
    if (!editor || !isWanted) return undefined;
    const plugin = create();
    editor.registerPlugin(plugin, (added, plugins) => [added, ...plugins]);
    return () => {
      if (!editor.isDestroyed && plugin.spec.key) editor.unregisterPlugin(plugin.spec.key);
    };
  }, [editor, create, isWanted]);
}
