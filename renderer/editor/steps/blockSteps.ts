import type { Command, Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { blankBlock, blankNewsItem, type BlockType } from '../../../issue/blocks/allBlocks.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { blockNode, thingNode } from '../schema/document/issueDocument.ts';
import { countLike } from './edge.ts';
import {
  blockAtSelection,
  isTextElement,
  isThing,
  nodeAround,
  selectedPicture,
  thingAtSelection,
  type Place,
} from './place.ts';
import { removeNode } from './removeNode.ts';

/** Moves the thing at the selection past its neighbour: a figure or quote within its text, an item within its section. */
export function moveBlock(direction: 'up' | 'down'): Command {
  return ({ state, tr, dispatch }) => {
    const place = thingAtSelection(state);
    const to = place && neighbour(state, place, direction);
    if (!place || to === undefined) return false;
    if (dispatch) swap(state, tr, place, to);
    return true;
  };
}

/** The start of the node that a thing changes places with; undefined where there is none, and for the masthead. */
function neighbour(
  { doc }: EditorState,
  { node, position }: Place,
  direction: 'up' | 'down',
): number | undefined {
  const $position = doc.resolve(position);
  const { parent } = $position;
  const [index, other] = [$position.index(), $position.index() + (direction === 'up' ? -1 : 1)];
  const beside = parent.maybeChild(other);
  const isLike = isTextElement(parent, index)
    ? isTextElement(parent, other)
    : isThing(parent, index) && isThing(parent, other);
  const isFixed = [node, beside].some((each) => each?.type.name === 'masthead');
  return isLike && !isFixed ? $position.posAtIndex(other) : undefined;
}

function swap(state: EditorState, tr: Transaction, { node, position }: Place, other: number): void {
  const size = state.doc.nodeAt(other)?.nodeSize ?? 0;
  const target = other < position ? other : position + size;
  tr.delete(position, position + node.nodeSize).insert(target, node);
  const { selection } = state;
  const offset = Math.max(selection.from - position, 1);
  const isSelected = selection instanceof NodeSelection && selection.from === position;
  tr.setSelection(
    isSelected
      ? NodeSelection.create(tr.doc, target)
      : Selection.near(tr.doc.resolve(target + offset)),
  );
  closeHistory(tr.scrollIntoView());
}

/** Deletes the thing at the selection; the masthead stays, and with its only item a section goes. */
export const removeBlock: Command = ({ state, tr, dispatch }) => {
  const place = thingAtSelection(state);
  if (!place || place.node.type.name === 'masthead') return false;
  const $place = state.doc.resolve(place.position);
  const isOnlyItem =
    place.node.type.name === 'newsItem' && countLike($place.parent, place.node) === 1;
  if (dispatch) {
    removeNode(tr, isOnlyItem ? $place.before() : place.position);
    closeHistory(tr.scrollIntoView());
  }
  return true;
};

/** Puts a copy of the thing at the selection behind it; a chart has one picture. */
export const duplicateBlock: Command = ({ state, tr, dispatch }) => {
  const { node, position } = thingAtSelection(state) ?? {};
  if (!node || position === undefined || node.type.name === 'masthead') return false;
  const $position = state.doc.resolve(position);
  if (!isThing($position.parent, $position.index())) return false;
  if (dispatch) {
    const end = position + node.nodeSize;
    tr.insert(end, node);
    const isPicture = selectedPicture(state) !== undefined;
    tr.setSelection(
      isPicture ? NodeSelection.create(tr.doc, end) : Selection.near(tr.doc.resolve(end + 1)),
    );
    closeHistory(tr.scrollIntoView());
  }
  return true;
};

/** Adds an empty block behind the one at the selection (in place of an empty text block) and puts the cursor in it. */
export function addBlock(editor: Editor, type: BlockType): void {
  const { state, schema } = editor;
  const node = blockNode(schema, blankBlock(type, newBlockId()));
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
  const node = thingNode(schema, 'newsItem', item);
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
