import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { formsIn } from '../schema/document/formsInSchema.ts';
import {
  blocksToDocument,
  documentToBlocks,
  languageOf,
} from '../schema/document/issueDocument.ts';
import type { Block } from '../../../issue/blocks/allBlocks.ts';
import { alignById } from '../../../issue/compare/alignById.ts';
import { fromDisk } from './readOnly.ts';

/** A range of the document, and its replacement. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly slice: Slice;
}

/**
 * Replaces the page's blocks and language as one undo step. Blocks are matched by id, and in a changed block only
 * different words are replaced, which keeps the cursor if its place still exists. Returns false and does nothing if the
 * blocks are no valid page, for example with two mastheads.
 */
export function takeBlocks(editor: Editor, blocks: readonly Block[], language?: string): boolean {
  const { doc, schema, tr } = editor.state;
  const wanted = schema.nodeFromJSON(blocksToDocument(blocks, formsIn(schema)));
  if (!wanted.type.validContent(wanted.content)) return false;
  for (const { from, to, slice } of editsBetween(doc, wanted).toReversed())
    tr.replace(from, to, slice);
  // Slices may have been joined differently than expected.
  if (!tr.doc.content.eq(wanted.content)) tr.replaceWith(0, tr.doc.content.size, wanted.content);
  if (languageOf(doc) !== language) tr.setDocAttribute('language', language ?? null);
  if (tr.docChanged) editor.view.dispatch(closeHistory(tr).setMeta(fromDisk, true));
  return true;
}

function editsBetween(doc: Node, wanted: Node): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const place of alignById(topNodes(doc), topNodes(wanted))) {
    const before = place.in === 'after' ? undefined : place.before?.node;
    const after = place.in === 'before' ? undefined : place.after?.node;
    const end = at + (before?.nodeSize ?? 0);
    if (before && after) {
      edits.push(...editsWithin(before, after, at));
    } else {
      const slice = new Slice(Fragment.from(after), 0, 0);
      const last = edits.at(-1);
      // Combine adjacent edits, so that the page is never without its first block.
      if (last?.to === at && last.slice.openStart === 0 && last.slice.openEnd === 0) {
        const content = last.slice.content.append(slice.content);
        edits[edits.length - 1] = { from: last.from, to: end, slice: new Slice(content, 0, 0) };
      } else edits.push({ from: at, to: end, slice });
    }
    at = end;
  }
  return edits;
}

/**
 * Returns the differences between two nodes, the first of which is at the position; line by line if both have the same
 * lines.
 */
function editsWithin(before: Node, after: Node, at: number): Edit[] {
  if (before.eq(after)) return [];
  if (before.inlineContent || !before.sameMarkup(after) || before.childCount !== after.childCount)
    return editWithin(before, after, at);
  const edits: Edit[] = [];
  before.forEach((child, offset, index) => {
    edits.push(...editsWithin(child, after.child(index), at + 1 + offset));
  });
  return edits;
}

function editWithin(before: Node, after: Node, at: number): Edit[] {
  const [one, other] = [Fragment.from(before), Fragment.from(after)];
  const from = one.findDiffStart(other, 0);
  const ends = one.findDiffEnd(other, one.size, other.size);
  if (from === null || !ends) return [];
  // In repeated characters both ends may lie before the start.
  const past = Math.max(0, from - Math.min(ends.a, ends.b));
  const slice = sliceOf(after, from, ends.b + past);
  return [{ from: at + from, to: at + ends.a + past, slice }];
}

/** Returns a slice by positions relative to the position before the node. */
function sliceOf(node: Node, from: number, to: number): Slice {
  if (from === 0) return new Slice(Fragment.from(node), 0, 0);
  return node.slice(from - 1, to - 1);
}

function topNodes(doc: Node): { readonly id: string; readonly node: Node }[] {
  return documentToBlocks(doc).map(({ id }, index) => ({ id, node: doc.child(index) }));
}
