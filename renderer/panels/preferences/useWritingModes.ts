import type { Editor } from '@tiptap/core';
import type { Preferences } from '../../../desk/contract.ts';
import { usePlugin } from '../../editor/hooks/usePlugin.ts';
import { useStore, type Readable } from '../../store/store.ts';
import { typewriter } from './typewriter.ts';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Enables the chosen writing modes on the page; a disabled mode costs nothing. */
export function useWritingModes(
  store: Readable<Editor | null>,
  preferences: Pick<Preferences, 'focusMode' | 'typewriter'>,
): void {
  const editor = useStore(store);
  usePlugin(editor, currentParagraph, preferences.focusMode);
  usePlugin(editor, typewriter, preferences.typewriter);
}

/** Marks the line or paragraph at the cursor with `data-current`, so that style sheets can dim everything else. */
function currentParagraph(): Plugin {
  return new Plugin({
    key: new PluginKey('currentParagraph'),
    props: { decorations: decorate },
  });
}

function decorate({ doc, selection }: EditorState): DecorationSet | null {
  const { $head } = selection;
  if (!$head.parent.isTextblock) return null;
  const position = $head.before();
  return DecorationSet.create(doc, [
    Decoration.node(position, position + $head.parent.nodeSize, { 'data-current': '' }),
  ]);
}
