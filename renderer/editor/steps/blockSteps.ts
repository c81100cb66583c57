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
import type { Medium } from '../../../issue/blocks/audience.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { blockNode, partNode } from '../schema/document/issueDocument.ts';
import { countLike } from './keyStep.ts';
import {
  blockAtSelection,
  isTextElement,
  isMovable,
  nodeAround,
  selectedPicture,
  movableAtSelection,
  type Place,
} from './place.ts';
import { removeNode } from './removeNode.ts';

/**
 * Moves the element at the selection past its neighbour: a figure or quote within its text, an item within its section.
 */
export function moveBlock(direction: 'up' | 'down'): Command {
  return ({ state, tr, dispatch }) => {
    const place = movableAtSelection(state);
    const to = place && neighbour(state, place, direction);
    if (!place || to === undefined) return false;
    if (dispatch) swap(state, tr, place, to);
    return true;
  };
}

/** Returns the start of the neighbour to swap with; undefined if there is none, and for the masthead. */
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
    : isMovable(parent, index) && isMovable(parent, other);
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

/** Deletes the element at the selection. The masthead stays, and a section is deleted with its only item. */
export const removeBlock: Command = ({ state, tr, dispatch }) => {
  const place = movableAtSelection(state);
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

/** Duplicates the element at the selection, except for a chart's only picture. */
export const duplicateBlock: Command = ({ state, tr, dispatch }) => {
  const { node, position } = movableAtSelection(state) ?? {};
  if (!node || position === undefined || node.type.name === 'masthead') return false;
  const $position = state.doc.resolve(position);
  if (!isMovable($position.parent, $position.index())) return false;
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

/** Returns the only medium that shows the block at the selection: '' for both, undefined if that cannot be chosen. */
export function audienceAtSelection(state: EditorState): Medium | '' | undefined {
  return blockAtSelection(state)?.node.attrs['audience'] as Medium | '' | undefined;
}

/** Shows the block at the selection in one medium only, or in both for ''. */
export function setAudience(audience: Medium | ''): Command {
  return ({ state, tr, dispatch }) => {
    const place = blockAtSelection(state);
    const before = audienceAtSelection(state);
    if (!place || before === undefined || before === audience) return false;
    if (dispatch) closeHistory(tr.setNodeAttribute(place.position, 'audience', audience));
    return true;
  };
}

/**
 * Adds an empty block after the one at the selection (or replaces an empty text block) and moves the cursor into it.
 */
export function addBlock(editor: Editor, type: BlockType): void {
  const { state, schema } = editor;
  const node = blockNode(schema, blankBlock(type, newBlockId()));
  const place = blockAtSelection(state);
  const position = place ? place.position + place.node.nodeSize : state.doc.content.size;
  enterNode(editor, closeHistory(state.tr.insert(position, node)), position);
}

/**
 * Adds an empty news item after the one at the selection, or at the end of the section. False outside a news section.
 */
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
  const node = partNode(schema, 'newsItem', item);
  enterNode(editor, closeHistory(state.tr.insert(position, node)), position);
}

/**
 * Moves to the next news item: after the one at the cursor, or else at the end of the section below or above it; adds a
 * section if there is none. Reuses an empty item before it creates one.
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

/** Returns the news section at the cursor, or else the first below it, or else the last above. */
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

/** Moves the cursor to the first line of a node that is not its emoji. */
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
