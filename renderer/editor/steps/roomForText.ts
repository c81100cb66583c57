import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { blankBlock, blankNewsItem } from '../../../issue/blocks/allBlocks.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { blockNode, partNode } from '../schema/document/issueDocument.ts';
import { deleteSelected, isOverLines } from './deleteSelected.ts';
import { linesOf } from './linesOf.ts';
import { isMovable } from './place.ts';

/**
 * Prepares a selection for text typed, composed or pasted over it, if it is more than part of one text. Several lines
 * are deleted without joining blocks. A selected block, item, picture or quote stays, and a line is started after it:
 * after the picture of a chart or sponsor in its text. Returns false and does nothing if the text simply replaces the
 * selection.
 */
export function makeRoomForText(tr: Transaction): boolean {
  const { selection, doc } = tr;
  if (selection instanceof NodeSelection && !selection.node.isInline) {
    const { $from, node, from, to } = selection;
    if ($from.depth === 0) textBehind(tr, to);
    else if (node.type.name === 'newsItem') itemBehind(tr, to);
    else if (isMovable($from.parent, $from.index()) || node.type.name === 'figure')
      lineBehind(tr, to);
    else {
      const lines = node.isTextblock ? { from: from + 1, to: to - 1 } : linesOf(node, from);
      if (!lines) return false;
      tr.setSelection(TextSelection.create(doc, lines.from, lines.to));
      deleteSelected(tr);
    }
    return true;
  }
  if (!isOverLines(selection)) return false;
  deleteSelected(tr);
  return true;
}

/** Moves to the line after an element of running text: the empty paragraph there, or a new one. */
export function lineBehind(tr: Transaction, end: number): Transaction {
  const next = tr.doc.resolve(end).nodeAfter;
  if (next?.type.name !== 'paragraph' || next.content.size > 0)
    tr.insert(end, tr.doc.type.schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, end + 1));
}

/** Inserts a text block between blocks, with the cursor in its first paragraph. */
export function textBehind(tr: Transaction, position: number): Transaction {
  const { schema } = tr.doc.type;
  const text = blockNode(schema, blankBlock('text', newBlockId()));
  tr.insert(position, text);
  let paragraph = position;
  text.descendants((node, offset) => {
    if (node.type.name === 'paragraph') paragraph = position + 1 + offset + 1;
  });
  return tr.setSelection(TextSelection.create(tr.doc, paragraph)).scrollIntoView();
}

function itemBehind(tr: Transaction, end: number): void {
  const item = partNode(tr.doc.type.schema, 'newsItem', blankNewsItem(newBlockId()));
  tr.insert(end, item);
  const emoji = item.firstChild?.nodeSize ?? 0;
  tr.setSelection(TextSelection.create(tr.doc, end + 1 + emoji + 1));
}
