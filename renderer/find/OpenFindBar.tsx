import type { Editor } from '@tiptap/core';
import { lazy } from 'react';
import type { Messages } from '../language/messages.ts';
import { useStore, type Readable } from '../store/store.ts';
import type { FindRequest } from './FindBar.tsx';
import { LazyPart } from '../ui/LazyPart.tsx';

const FindBar = lazy(async () => ({ default: (await import('./FindBar.tsx')).FindBar }));

interface Properties {
  readonly store: Readable<Editor | null>;
  readonly request: FindRequest;
  readonly messages: Messages;
  readonly onClose: () => void;
}

/** The find bar for the editor that is there now; it loads when it is first asked for. */
export function OpenFindBar({ store, request, messages, onClose }: Properties) {
  const editor = useStore(store);
  if (!editor) return null;
  return (
    <LazyPart fallback={null}>
      <FindBar editor={editor} request={request} messages={messages} onClose={onClose} />
    </LazyPart>
  );
}
