import { Extension, InputRule } from '@tiptap/core';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { blockNode } from '../schema/document/issueDocument.ts';

/** Markdown at the start of a paragraph, besides sub-headings and lists: `> ` for a quote, `---` for a divider. */
export const blockInputRules = Extension.create({
  name: 'blockInputRules',
  addInputRules: () => [
    new InputRule({
      find: /^>\s$/,
      handler: ({ state, range }) => {
        const $from = state.doc.resolve(range.from);
        if ($from.parent.type.name !== 'paragraph' || isListItem($from.node(-1))) return null;
        const { schema } = state;
        const text = $from.parent.content.cut(range.to - $from.start());
        const quote = schema.node('pullQuote', null, [
          schema.node('quoteText', null, text),
          schema.node('attribution'),
        ]);
        const start = $from.before();
        const tr = state.tr.replaceWith(start, $from.after(), quote);
        tr.setSelection(TextSelection.create(tr.doc, start + 2));
        return undefined;
      },
    }),
    new InputRule({
      find: /^(?:---|—-)$/,
      handler: ({ state, range }) => {
        const $from = state.doc.resolve(range.from);
        const { parent } = $from;
        const isAll = range.to - range.from === parent.content.size;
        const next = $from.node(-1).maybeChild($from.index(-1) + 1);
        const isLast = !next || !isFlowNode(next);
        if (parent.type.name !== 'paragraph' || $from.depth !== 2 || !isAll || !isLast) return null;
        divide(state.tr, $from.before(), $from.after(), $from.after(1));
        return undefined;
      },
    }),
  ],
});

/** Removes the last paragraph of a block, and inserts a divider and a new text after the block. */
function divide(tr: Transaction, from: number, to: number, end: number): void {
  const { schema } = tr.doc.type;
  const nodes = (['divider', 'text'] as const).map((type) =>
    blockNode(schema, blankBlock(type, newBlockId())),
  );
  tr.insert(end, nodes).delete(from, to);
  const [divider] = nodes;
  const text = tr.mapping.map(end, -1) + (divider?.nodeSize ?? 0);
  tr.setSelection(lastLine(tr.doc, text));
}

/** Returns the first paragraph of the block at a position. */
function lastLine(doc: Node, position: number): Selection {
  let at = position;
  doc.nodesBetween(position, position + (doc.nodeAt(position)?.nodeSize ?? 0), (node, start) => {
    if (node.type.name === 'paragraph') at = start + 1;
  });
  return Selection.near(doc.resolve(at));
}

function isListItem(node: Node): boolean {
  return node.type.name === 'listItem';
}
