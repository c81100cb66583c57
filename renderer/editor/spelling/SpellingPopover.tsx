import type { Editor } from '@tiptap/core';
import { LazyDialog } from '../../commands/LazyDialog.tsx';
import { useStore } from '../../store/store.ts';
import { lazyPart } from '../../ui/LazyPart.tsx';
import type { Spelling } from '../schema/context/spelling.ts';

const SpellingMenu = lazyPart('SpellingMenu', () => import('./SpellingMenu.tsx'));

interface Properties {
  readonly editor: Editor;
  readonly spelling: Spelling;
}

/** The checker's message about the words at the cursor, while it is asked for. */
export function SpellingPopover({ editor, spelling }: Properties) {
  const state = useStore(editor.storage.spellingMarks.shown);
  return (
    state && (
      <LazyDialog>
        <SpellingMenu editor={editor} spelling={spelling} placed={state} />
      </LazyDialog>
    )
  );
}
