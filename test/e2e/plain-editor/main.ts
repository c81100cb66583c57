import { Editor, type JSONContent } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { StarterKit } from '@tiptap/starter-kit';

declare global {
  interface Window {
    /** What the editor holds, as TipTap writes it. */
    editorContent: () => JSONContent;
  }
}

/** An editor as mail tools build on: TipTap's starter kit, which brings links with it, and pictures, also pasted ones. */
const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit, Image],
  autofocus: true,
  editorProps: {
    handlePaste: (_view, { clipboardData }) => {
      const [file] = clipboardData?.files ?? [];
      if (!file || clipboardData?.getData('text/html') !== '') return false;
      editor.commands.setImage({ src: URL.createObjectURL(file) });
      return true;
    },
  },
});

window.editorContent = () => editor.getJSON();
