import type { Command, Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { blankBlock, blankNewsItem, type BlockType } from '../../../issue/blocks/registry.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { blockToNode } from '../document/issueDocument.ts';
import { formToNode } from '../document/formNodes.ts';
import { formOfNode } from '../../blocks/registry.ts';
import { blockAtSelection, movableAtSelection, nodeAround, type Place } from './place.ts';

/** Moves the block (or the news item) at the selection past its neighbour; the masthead stays first. */
export function moveBlock(direction: 'up' | 'down'): Command {
  return ({ state, tr, dispatch }) => {
    const place = movableAtSelection(state);
    return place ? swap(state, tr, place, direction, dispatch !== undefined) : false;
  };
}

function swap(
  state: EditorState,
  tr: Transaction,
  { node, position }: Place,
  direction: 'up' | 'down',
  apply: boolean,
): boolean {
  const $position = state.doc.resolve(position);
  const index = $position.index();
  const neighbour = $position.parent.maybeChild(direction === 'up' ? index - 1 : index + 1);
  const fixed = ['masthead', 'headline'];
  if (!neighbour || fixed.includes(neighbour.type.name) || fixed.includes(node.type.name))
    return false;
  if (!apply) return true;
  const target = direction === 'up' ? position - neighbour.nodeSize : position + neighbour.nodeSize;
  const offset = state.selection.from - position;
  tr.delete(position, position + node.nodeSize).insert(target, node);
  tr.setSelection(Selection.near(tr.doc.resolve(target + Math.max(offset, 1)))).scrollIntoView();
  closeHistory(tr);
  return true;
}

/** Deletes the block (or the news item) at the selection; the masthead and a section's only item stay. */
export const removeBlock: Command = ({ state, tr, dispatch }) => {
  const place = movableAtSelection(state);
  if (!place || place.node.type.name === 'masthead') return false;
  const onlyItem =
    place.node.type.name === 'newsItem' && itemsIn(state.doc.resolve(place.position).parent) === 1;
  const whole = onlyItem ? blockAtSelection(state) : place;
  if (!whole) return false;
  if (dispatch) {
    tr.delete(whole.position, whole.position + whole.node.nodeSize);
    tr.setSelection(
      Selection.near(tr.doc.resolve(Math.min(whole.position, tr.doc.content.size)), -1),
    );
    closeHistory(tr.scrollIntoView());
  }
  return true;
};

function itemsIn(section: Place['node']): number {
  let items = 0;
  section.forEach((node) => {
    if (node.type.name === 'newsItem') items += 1;
  });
  return items;
}

/** Puts a copy of the block (or news item) at the selection behind it. */
export const duplicateBlock: Command = ({ state, tr, dispatch }) => {
  const place = movableAtSelection(state);
  if (!place || place.node.type.name === 'masthead') return false;
  if (dispatch) {
    const end = place.position + place.node.nodeSize;
    tr.insert(end, place.node);
    closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView());
  }
  return true;
};

/** Adds an empty block behind the one at the selection (in place of an empty text block) and puts the cursor in it. */
export function addBlock(editor: Editor, type: BlockType): void {
  const { state, schema } = editor;
  const node = schema.nodeFromJSON(blockToNode(blankBlock(type, newBlockId())));
  const place = blockAtSelection(state);
  const position = place ? place.position + place.node.nodeSize : state.doc.content.size;
  insertAndEnter(editor, state.tr.insert(position, node), position);
}

/** Adds an empty news item behind the one at the selection, or at the end of the section. False outside a news section. */
export function addNewsItem(editor: Editor): boolean {
  const { state, schema } = editor;
  const { $from } = state.selection;
  const place =
    nodeAround($from, (node) => node.type.name === 'newsItem') ??
    nodeAround($from, (node) => node.type.name === 'newsSection');
  if (!place) return false;
  const end = place.position + place.node.nodeSize;
  const position = place.node.type.name === 'newsItem' ? end : end - 1;
  const item = blankNewsItem(newBlockId());
  const node = schema.nodeFromJSON(formToNode(formOfNode('newsItem'), item));
  insertAndEnter(editor, state.tr.insert(position, node), position);
  return true;
}

/** Puts the cursor where one starts to write in what was inserted at a position: the first line that is not the emoji. */
function insertAndEnter(editor: Editor, tr: Transaction, position: number): void {
  const end = position + (tr.doc.nodeAt(position)?.nodeSize ?? 0);
  let start: number | undefined;
  tr.doc.nodesBetween(position, end, (node, at) => {
    if (start === undefined && node.isTextblock && node.type.name !== 'emoji') start = at + 1;
    return start === undefined;
  });
  const selection =
    start === undefined
      ? Selection.near(tr.doc.resolve(position))
      : TextSelection.create(tr.doc, start);
  editor.view.dispatch(closeHistory(tr.setSelection(selection).scrollIntoView()));
  editor.view.focus();
}
