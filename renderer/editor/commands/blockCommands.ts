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
  enterNode(editor, closeHistory(state.tr.insert(position, node)), position);
}

/** Adds an empty news item behind the one at the selection, or at the end of the section. False outside a news section. */
export function addNewsItem(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const place =
    nodeAround($from, (node) => node.type.name === 'newsItem') ??
    nodeAround($from, (node) => node.type.name === 'newsSection');
  if (!place) return false;
  const end = place.position + place.node.nodeSize;
  insertNewsItem(editor, place.node.type.name === 'newsItem' ? end : end - 1);
  return true;
}

function insertNewsItem(editor: Editor, position: number): void {
  const { state, schema } = editor;
  const item = blankNewsItem(newBlockId());
  const node = schema.nodeFromJSON(formToNode(formOfNode('newsItem'), item));
  enterNode(editor, closeHistory(state.tr.insert(position, node)), position);
}

/**
 * The next news item, wherever the cursor is: behind the one it is in, else at the end of the section below or above it;
 * an issue without a section gets one. An item that is still empty is used before a new one is made.
 */
export function nextNewsItem(editor: Editor): void {
  const { state } = editor;
  const section = nearestSection(state);
  if (!section) {
    addBlock(editor, 'news-section');
    return;
  }
  const item = nodeAround(state.selection.$from, (node) => node.type.name === 'newsItem');
  const end = section.position + section.node.nodeSize - 1;
  const start = item
    ? item.position + item.node.nodeSize
    : end - (section.node.lastChild?.nodeSize ?? 0);
  const next = start < end ? state.doc.nodeAt(start) : null;
  const empty =
    next?.textContent === '' ? start : item?.node.textContent === '' ? item.position : undefined;
  if (empty !== undefined) enterNode(editor, state.tr, empty);
  else insertNewsItem(editor, item ? start : end);
}

/** The news section that the cursor is in, else the first below it, else the last above. */
function nearestSection({ doc, selection }: EditorState): Place | undefined {
  const sections: Place[] = [];
  doc.forEach((node, position) => {
    if (node.type.name === 'newsSection') sections.push({ node, position });
  });
  return (
    sections.find(({ node, position }) => position + node.nodeSize > selection.from) ??
    sections.at(-1)
  );
}

/** Puts the cursor where one starts to write in the node at a position: the first line that is not the emoji. */
function enterNode(editor: Editor, tr: Transaction, position: number): void {
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
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}
