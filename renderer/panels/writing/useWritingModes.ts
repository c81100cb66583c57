import type { Editor } from '@tiptap/core';
import type { Preferences } from '../../../desk/contract.ts';
import { usePlugin } from '../../editor/hooks/usePlugin.ts';
import { useStore, type Readable } from '../../store/store.ts';
import { currentParagraph } from './currentParagraph.ts';
import { typewriter } from './typewriter.ts';

/** Enables the chosen writing modes on the page; a disabled mode costs nothing. */
export function useWritingModes(
  store: Readable<Editor | null>,
  preferences: Pick<Preferences, 'focusMode' | 'typewriter'>,
): void {
  const editor = useStore(store);
  usePlugin(editor, currentParagraph, preferences.focusMode);
  usePlugin(editor, typewriter, preferences.typewriter);
}
