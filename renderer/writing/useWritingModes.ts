import type { Editor } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import { useEffect } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { useStore, type Readable } from '../store/store.ts';
import { currentParagraph } from './currentParagraph.ts';
import { typewriter } from './typewriter.ts';

/** Puts the ways of writing that are wanted to work on the page; one that is off costs nothing. */
export function useWritingModes(
  store: Readable<Editor | null>,
  preferences: Pick<Preferences, 'focusMode' | 'typewriter'>,
): void {
  const editor = useStore(store);
  usePlugin(editor, currentParagraph, preferences.focusMode);
  usePlugin(editor, typewriter, preferences.typewriter);
}

function usePlugin(editor: Editor | null, create: () => Plugin, isOn: boolean): void {
  useEffect(() => {
    if (!editor || !isOn) return undefined;
    const plugin = create();
    editor.registerPlugin(plugin);
    return () => {
      if (!editor.isDestroyed && plugin.spec.key) editor.unregisterPlugin(plugin.spec.key);
    };
  }, [editor, create, isOn]);
}
