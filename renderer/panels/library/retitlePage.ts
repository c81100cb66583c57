import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';

/** Changes the title of the issue on the page, as one undo step. */
export function retitlePage(editor: Editor, title: string): void {
  const { doc, schema, tr } = editor.state;
  doc.descendants((node, position, parent) => {
    if (node.type.name !== 'title' || parent?.type.name !== 'masthead') return;
    const text = title === '' ? [] : schema.text(title);
    if (node.textContent !== title)
      tr.replaceWith(position + 1, position + 1 + node.content.size, text);
  });
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr));
}
