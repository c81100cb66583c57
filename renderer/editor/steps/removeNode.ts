import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { chartFields } from '../../../issue/text/chart.ts';
import { blankNode } from '../schema/document/convertForm.ts';
import { formsIn } from '../schema/document/formsInSchema.ts';
import { isFigurePart, isTextElement } from './place.ts';

/** Attributes for what a node shows; others define what it is, such as its id or the day of a list. */
const contents: readonly string[] = [
  'url',
  'picture',
  // A list has a kind too, which is what it is.
  ...Object.keys(chartFields).filter((name) => name !== 'kind'),
  'ticker',
  'session',
  'label',
];

/** Returns an empty node of the same type, with the same id. */
export function blankLike({ type, attrs }: Node): Node | null {
  const kept = Object.fromEntries(
    Object.entries(attrs).filter(([name]) => !contents.includes(name)),
  );
  const form = formsIn(type.schema).byNode.get(type.name);
  return type.createAndFill(kept, form && type.schema.nodeFromJSON(blankNode(form)).content);
}

/**
 * Deletes the node at a position, and moves the cursor to the previous or next line. A required node is emptied
 * instead: the picture of a chart, the last paragraph of a text, the last item of a list.
 */
export function removeNode(tr: Transaction, position: number, direction: 1 | -1 = -1): Transaction {
  const { parent, nodeAfter: node } = tr.doc.resolve(position);
  if (!node) return tr;
  const index = tr.doc.resolve(position).index();
  const end = position + node.nodeSize;
  const isOnlyText =
    isTextElement(parent, index) &&
    !parent.children.some((_, other) => other !== index && isTextElement(parent, other));
  if (isOnlyText) {
    tr.replaceWith(position, end, tr.doc.type.schema.node('paragraph'));
    return tr.setSelection(TextSelection.create(tr.doc, position + 1));
  }
  if (!isFigurePart(parent, index) && parent.canReplace(index, index + 1)) {
    tr.delete(position, end);
    return tr.setSelection(Selection.near(tr.doc.resolve(position), direction));
  }
  const blank = blankLike(node);
  if (!blank) return tr;
  tr.replaceWith(position, end, blank);
  return tr.setSelection(
    blank.type.name === 'figure'
      ? NodeSelection.create(tr.doc, position)
      : Selection.near(tr.doc.resolve(position + 1)),
  );
}
