import { EditorContent, useEditor } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { createRoot } from 'react-dom/client';

/** TipTap as its own guide sets it up, counting nothing: what our editor is measured against. */
function Bare() {
  const editor = useEditor({
    extensions: [StarterKit],
    content: sessionStorage.getItem('content'),
  });
  return <EditorContent editor={editor} />;
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Bare />);
