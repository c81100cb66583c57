import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { goToLine } from '../steps/goToLine.ts';
import { isBlank } from '../steps/isBlank.ts';
import {
  countLike,
  deleteBackwards,
  select,
  spotOf,
  type KeyStep,
  type Spot,
} from '../steps/keyStep.ts';
import { itemOrBlock, isTextElement, type Place } from '../steps/place.ts';
import { isInText } from '../steps/runningText.ts';
import { joinHeadline, joinTexts } from './joins.ts';

/**
 * Backspace at the start of a line: deletes an empty entry, item or block, turns a sub-heading or quote back into a
 * paragraph, joins texts, or else moves to the previous line. Never joins lines of different kinds.
 */
export const backspace: KeyStep = (state) => {
  const spot = spotOf(state);
  if (!spot || spot.$from.parentOffset > 0) return undefined;
  const { $from, line, parent, index } = spot;
  if (line.type.name === 'subheading')
    return state.tr.setNodeMarkup($from.before(), state.schema.nodes['paragraph']);
  const before = parent.maybeChild(index - 1);
  if (before?.type.isInGroup('list') && isFlowNode(line)) return joinItem(state, spot);
  const joins = before && isFlowNode(line) && isFlowNode(before) && before.type.name !== 'figure';
  if (joins && before.type.name !== 'pullQuote') return undefined;
  return (
    removeBlank(state, spot) ??
    removeLine(state, spot) ??
    selectPicture(state, spot) ??
    join(state, spot) ??
    stepBack(state)
  );
};

/** Joins a paragraph after a list with the list's last item. */
function joinItem(state: EditorState, { $from, line }: Spot): Transaction {
  const end = Selection.near(state.doc.resolve($from.before()), -1).from;
  const tr = state.tr.delete($from.before(), $from.after()).insert(end, line.content);
  // Rejoin the two lists that the paragraph separated.
  const between = $from.before() + line.content.size;
  const { nodeBefore, nodeAfter } = tr.doc.resolve(between);
  if (nodeBefore && nodeBefore.type === nodeAfter?.type) tr.join(between);
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}

/** Removes the item, block, figure or quote at the cursor if it is empty. */
function removeBlank(state: EditorState, { $from, parent }: Spot): Transaction | undefined {
  if (isInText($from) && isBlank(parent))
    return toParagraphs(state, $from.before(-1), [Fragment.empty]);
  const place = itemOrBlock($from);
  if (!place || !isBlank(place.node) || place.node.type.name === 'masthead') return undefined;
  const $place = state.doc.resolve(place.position);
  if (place.node.type.name !== 'newsItem' || countLike($place.parent, place.node) > 1)
    return deleteBackwards(state, place);
  const section = { node: $place.parent, position: $place.before() };
  return isBlank(section.node) ? deleteBackwards(state, section) : undefined;
}

/** Removes a source, company or link without words, or an empty paragraph that is not the only text. */
function removeLine(state: EditorState, spot: Spot): Transaction | undefined {
  const { $from, line, parent, index } = spot;
  if (line.type.name === 'linkLabel')
    return removeEntry(state, { node: parent, position: $from.before(-1) });
  if (line.type.name === 'source' || line.type.name === 'company')
    return removeEntry(state, { node: line, position: $from.before() });
  if (!isBlank(line)) return undefined;
  const neighbours = [parent.maybeChild(index - 1), parent.maybeChild(index + 1)];
  const isSpare = isFlowNode(line) && neighbours.some((node) => node && isFlowNode(node));
  return isSpare ? deleteBackwards(state, { node: line, position: $from.before() }) : undefined;
}

/**
 * Removes a source, company or link without words, and its address; the only one of its list stays, without an address.
 */
function removeEntry(state: EditorState, place: Place): Transaction | undefined {
  const { node, position } = place;
  if (!hasNoWords(node)) return undefined;
  if (countLike(state.doc.resolve(position).parent, node) > 1) return deleteBackwards(state, place);
  return node.attrs['url'] ? state.tr.setNodeAttribute(position, 'url', '') : undefined;
}

function hasNoWords({ isTextblock, content, children }: Node): boolean {
  return isTextblock ? content.size === 0 : children.every(hasNoWords);
}

/** Selects the picture of the caption, or the one before the paragraph in the same text. */
function selectPicture(
  state: EditorState,
  { $from, line, parent, index }: Spot,
): Transaction | undefined {
  if (line.type.name === 'caption' && parent.type.name === 'figure')
    return select(state, $from.before(-1));
  const before = parent.maybeChild(index - 1);
  const isBehind = before?.type.name === 'figure' && isTextElement(parent, index - 1);
  return isBehind ? select(state, $from.before() - before.nodeSize) : undefined;
}

function join(state: EditorState, { $from, line, parent, index }: Spot): Transaction | undefined {
  if (line.type.name === 'quoteText' && isInText($from))
    return toParagraphs(
      state,
      $from.before(-1),
      parent.children
        .filter(({ content }, at) => at === 0 || content.size > 0)
        .map(({ content }) => content),
    );
  const before = parent.maybeChild(index - 1);
  if (isFlowNode(line) && before?.type.name === 'headline' && before.content.size > 0)
    return joinHeadline(state, $from.before());
  const startsText =
    index === 0 || before?.type.name === 'headline' || before?.type.name === 'emoji';
  return startsText ? joinTexts(state, $from.index(0)) : undefined;
}

/** Replaces the quote or figure at a position with paragraphs, and moves the cursor to their start. */
function toParagraphs(
  state: EditorState,
  position: number,
  texts: readonly Fragment[],
): Transaction {
  const end = position + (state.doc.nodeAt(position)?.nodeSize ?? 0);
  const paragraphs = texts.map((text) => state.schema.node('paragraph', null, text));
  const tr = state.tr.replaceWith(position, end, paragraphs);
  return tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView();
}

/** Moves to the previous line; from a block's first line, deletes an empty block above or selects a divider. */
function stepBack(state: EditorState): Transaction {
  const { $from } = state.selection;
  const above = $from.index(0) - 1;
  const line = goToLine(state, -1);
  const isInside = line !== undefined && line.selection.$from.index(0) === above + 1;
  const node = state.doc.maybeChild(above);
  if (isInside || !node) return line ?? state.tr;
  const position = $from.before(1) - node.nodeSize;
  if (node.isAtom) return select(state, position);
  if (isBlank(node) && above > 0) return state.tr.delete(position, position + node.nodeSize);
  return line ?? state.tr;
}
