import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment } from '@tiptap/pm/model';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { blockNode, documentToBlocks } from '../schema/document/issueDocument.ts';

/**
 * Replaces the page's blocks with the result of `change`, as one undo step. Blocks that stay the same object are not
 * touched. Returns false if there was nothing to change.
 */
export function replaceBlocks(
  editor: Editor,
  change: (blocks: readonly Block[]) => readonly Block[] | undefined,
): boolean {
  const { doc, schema } = editor.state;
  const before = documentToBlocks(doc);
  const after = change(before);
  if (!after) return false;
  const start = before.findIndex((block, index) => block !== after[index]);
  const from = start === -1 ? before.length : start;
  let same = 0;
  while (
    same < Math.min(before.length, after.length) - from &&
    before.at(-1 - same) === after.at(-1 - same)
  ) {
    same += 1;
  }
  const nodes = after.slice(from, after.length - same).map((block) => blockNode(schema, block));
  const place = (index: number) =>
    before.slice(0, index).reduce((sum, _, each) => sum + doc.child(each).nodeSize, 0);
  const tr = editor.state.tr.replaceWith(
    place(from),
    place(before.length - same),
    Fragment.from(nodes),
  );
  editor.view.dispatch(closeHistory(tr));
  return true;
}
