import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../language/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { BlockMenu } from './BlockMenu.tsx';

/** Adds a block at the end of the issue. */
export function AddBlockButton({ editor }: { editor: Editor }) {
  const messages = useMessages();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={setButton}
        className="add-block"
        aria-expanded={isOpen}
        onClick={() => {
          editor.view.dispatch(editor.state.tr.setSelection(Selection.atEnd(editor.state.doc)));
          setOpen(!isOpen);
        }}
      >
        <Plus size={16} aria-hidden /> {messages.editor.addBlock}
      </Button>
      {isOpen && button && (
        <BlockMenu editor={editor} anchor={button} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
