import type { Editor } from '@tiptap/core';
import { useStore, type Readable } from '../../store/store.ts';
import { FindBar, type FindRequest } from './FindBar.tsx';

interface Properties {
  readonly store: Readable<Editor | null>;
  readonly request: FindRequest;
  readonly onClose: () => void;
}

/** The find bar for the current editor. */
export function OpenFindBar({ store, request, onClose }: Properties) {
  const editor = useStore(store);
  return editor && <FindBar editor={editor} request={request} onClose={onClose} />;
}
