import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blankBlock, type Block } from '../../../issue/blocks/allBlocks.ts';
import type { Copied } from '../../../issue/paste/copied.ts';
import type { Flow } from '../../../issue/text/flow.ts';
import { hasPicture } from '../../../issue/text/picture.ts';
import { deleteSelected, isIssueSelected } from '../steps/deleteSelected.ts';
import { blockAtSelection, isBlockSelected } from '../steps/place.ts';
import { textBehind } from '../steps/roomForText.ts';
import { pictureAt } from '../picture/placeFigures.ts';
import { insertBlocks, isBlankText } from './insertBlocks.ts';
import { insertText } from './insertText.ts';

/** True if a newsletter pasted over the selection becomes blocks: it would not split any text. */
export function takesBlocks(state: EditorState): boolean {
  const place = blockAtSelection(state);
  const isFree = isBlockSelected(state) || (place !== undefined && isBlankText(place.node));
  return isFree || isIssueSelected(state);
}

/** Replaces any selection with the copied content: no words are lost, and nothing outside the selection changes. */
export function pasteInto(state: EditorState, copied: Copied): Transaction {
  const { tr } = state;
  const flow = flowOf(copied, tr);
  if (!flow) return insertBlocks(tr, blocksOf(copied));
  if (!isIssueSelected(tr)) return insertText(tr, flow);
  deleteSelected(tr);
  if (!isTitle(flow)) textBehind(tr, tr.doc.firstChild?.nodeSize ?? 0);
  return insertText(tr, flow);
}

/** Returns blocks as they are; cells copied from a table become a table of their own. */
function blocksOf(copied: Copied): readonly Block[] {
  if ('blocks' in copied) return copied.blocks;
  return 'table' in copied
    ? [{ ...blankBlock('table', ''), ...copied.table, rows: [...copied.table.rows] }]
    : [];
}

/**
 * Returns content that can go into text: also part of a line, and a single picture if there is a place for one.
 * Undefined for blocks, which stay blocks.
 */
function flowOf(copied: Copied, tr: Transaction): Flow | undefined {
  if ('line' in copied) return [{ type: 'paragraph', content: copied.line }];
  if ('flow' in copied) return copied.flow;
  if ('table' in copied) return undefined;
  const [block, ...others] = copied.blocks;
  const isPicture = block?.type === 'figure' && others.length === 0 && hasPicture(block.picture);
  return isPicture && pictureAt(tr) ? [block] : undefined;
}

/** True for a single line of plain characters: typed over everything, it would become the title. */
function isTitle([first, ...others]: Flow): boolean {
  const isLine = others.length === 0 && first?.type === 'paragraph';
  return isLine && first.content.every((inline) => typeof inline === 'string');
}
