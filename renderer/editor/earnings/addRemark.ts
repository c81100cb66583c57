import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { paragraphs } from '../../../issue/text/flow.ts';
import { flowToNodes } from '../schema/document/flowNodes.ts';

/** Adds paragraphs to the remark below an earnings block, as one undo step. */
export function addRemark(editor: Editor, blockId: string, texts: readonly string[]): void {
  const { doc, schema, tr } = editor.state;
  const nodes = flowToNodes(paragraphs(...texts)).map((node) => schema.nodeFromJSON(node));
  doc.forEach((block, position) => {
    if (block.attrs['id'] !== blockId || nodes.length === 0) return;
    const end = position + block.nodeSize - 1;
    const last = block.lastChild;
    const isBlank = last?.type.name === 'paragraph' && last.content.size === 0;
    tr.replaceWith(isBlank ? end - last.nodeSize : end, end, nodes);
  });
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr.scrollIntoView()));
}
