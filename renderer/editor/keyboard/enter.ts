import { Fragment } from '@tiptap/pm/model';
import {
  NodeSelection,
  Selection,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { blankNewsItem } from '../../../issue/blocks/allBlocks.ts';
import { newBlockId } from '../../../issue/file/blockId.ts';
import { goToLine, nextLine } from '../steps/goToLine.ts';
import { isBlank } from '../steps/isBlank.ts';
import { countLike, spotOf, type KeyStep, type Spot } from '../steps/keyStep.ts';
import { itemOrBlock, nodeAround, movableAtSelection, type Place } from '../steps/place.ts';
import { lineBehind, makeRoomForText, textBehind } from '../steps/roomForText.ts';
import { isInText } from '../steps/runningText.ts';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { partNode } from '../schema/document/issueDocument.ts';
import { enterCompany } from './companyKeys.ts';

/**
 * Enter: the next source, company or link in lists of those, a new paragraph in running text, otherwise the next line.
 * In an empty line, leaves the list, text, item or block; after the last block, starts a text.
 */
export const enter: KeyStep = (state) => {
  if (state.selection instanceof NodeSelection) return afterSelected(state);
  const spot = spotOf(state);
  if (!spot) return undefined;
  const { line } = spot;
  if (isFlowNode(line))
    return line.content.size === 0 ? leaveText(state, spot) : nextParagraph(state, spot);
  const blankItem = nodeAround(spot.$from, (node) => node.type.name === 'newsItem');
  if (blankItem && isBlank(blankItem.node)) return leaveItem(state, blankItem);
  switch (line.type.name) {
    case 'source':
      return isBlank(line) ? leaveList(state, spot) : nextEntry(state, spot);
    case 'company':
      return line.content.size === 0
        ? leaveList(state, spot)
        : (enterCompany(state, spot) ?? nextEntry(state, spot));
    case 'linkNote':
      return nextLink(state, spot);
    case 'headline':
      return splitHeadline(state, spot) ?? goOn(state);
    case 'credit':
    case 'attribution':
      return paragraphBehind(state, spot) ?? goOn(state);
    default:
      return goOn(state);
  }
};

/** Starts a line after the selected block, item, picture or quote. */
function afterSelected(state: EditorState): Transaction | undefined {
  const { node, position } = movableAtSelection(state) ?? {};
  const { tr } = state;
  const isSelected = node && position === state.selection.from && makeRoomForText(tr);
  return isSelected ? tr.scrollIntoView() : undefined;
}

/** Moves to the next line; after the last one, starts a text. */
function goOn(state: EditorState): Transaction {
  return goToLine(state, 1) ?? textBehind(state.tr, state.doc.content.size);
}

/** Leaves an empty last paragraph, and deletes it if there are others. */
function leaveText(
  state: EditorState,
  { $from, line, parent, index }: Spot,
): Transaction | undefined {
  const isLast = !parent.maybeChild(index + 1)?.type.isInGroup('flow');
  if (line.type.name !== 'paragraph' || !isLast) return undefined;
  const isOnly = !parent.maybeChild(index - 1)?.type.isInGroup('flow');
  const tr = goOn(state);
  return isOnly ? tr : tr.delete($from.before(), $from.after());
}

/** Inserts a paragraph after the one at the cursor. Within a paragraph, text is split as usual. */
function nextParagraph(state: EditorState, { $from, line }: Spot): Transaction | undefined {
  if ($from.parentOffset < line.content.size) return undefined;
  const tr = state.tr.insert($from.after(), state.schema.node('paragraph'));
  return tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1)).scrollIntoView();
}

/** Moves the rest of a headline to the first paragraph of the text below it. */
function splitHeadline(
  state: EditorState,
  { $from, line, parent, index }: Spot,
): Transaction | undefined {
  const next = parent.maybeChild(index + 1);
  const isWithin = $from.parentOffset > 0 && $from.parentOffset < line.content.size;
  if (!isWithin || next?.type.name !== 'paragraph') return undefined;
  const rest = line.content.cut($from.parentOffset);
  const end = $from.end();
  const tr = state.tr.delete($from.pos, end);
  const start = tr.mapping.map(end) + 1;
  if (next.content.size === 0) tr.insert(start + 1, rest);
  else tr.insert(start, next.type.create(null, rest));
  return tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView();
}

/** Continues the text after a figure or quote within it, in the empty paragraph there or in a new one. */
function paragraphBehind(state: EditorState, { $from }: Spot): Transaction | undefined {
  if (!isInText($from)) return undefined;
  return lineBehind(state.tr, $from.after(-1)).scrollIntoView();
}

/** Inserts an entry after the one at the cursor with the text after the cursor; at the start, one before it. */
function nextEntry(state: EditorState, { $from, line }: Spot): Transaction {
  if ($from.parentOffset === 0) return state.tr.insert($from.before(), line.type.create());
  const rest = line.content.cut($from.parentOffset);
  const tr = state.tr.insert($from.after(), line.type.create(null, rest));
  tr.delete($from.pos, $from.end());
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2)).scrollIntoView();
}

function nextLink(state: EditorState, { $from, parent }: Spot): Transaction | undefined {
  const end = $from.after(-1);
  const blank = isBlank(parent) ? null : parent.type.createAndFill();
  if (!blank) {
    const tr = goOn(state);
    const isOnly = countLike($from.node(-2), parent) === 1;
    return isOnly ? tr : tr.delete($from.before(-1), end);
  }
  const tr = state.tr.insert(end, blank);
  return tr.setSelection(Selection.near(tr.doc.resolve(end + 1))).scrollIntoView();
}

/** Leaves an empty last source or company, deleting it if there are others, for a new news item or the next line. */
function leaveList(state: EditorState, { $from, line, parent, index }: Spot): Transaction {
  const item = itemOrBlock($from);
  const isLast = index === parent.childCount - 1;
  const isOnly = countLike(parent, line) === 1;
  const tr = item?.node.type.name === 'newsItem' && isLast ? toNextItem(state, item) : goOn(state);
  return isOnly ? tr : tr.delete($from.before(), $from.after());
}

/** Moves to the headline of the next news item if it is empty, or else of a new one. */
function toNextItem(state: EditorState, { node, position }: Place): Transaction {
  const end = position + node.nodeSize;
  const next = state.doc.nodeAt(end);
  const tr = state.tr;
  if (next?.type !== node.type || !isBlank(next))
    tr.insert(end, partNode(state.schema, 'newsItem', blankNewsItem(newBlockId())));
  const emoji = tr.doc.nodeAt(end + 1);
  const headline = end + 1 + (emoji?.nodeSize ?? 0) + 1;
  return tr.setSelection(TextSelection.create(tr.doc, headline)).scrollIntoView();
}

/** Leaves a blank item for whatever follows the section; deletes it and blank ones after it if there are others. */
function leaveItem(state: EditorState, { node, position }: Place): Transaction {
  const $item = state.doc.resolve(position);
  const section = $item.parent;
  const tr = state.tr;
  const after = $item.after();
  const found = nextLine(state.doc.resolve(after));
  const blank = section.children.slice($item.index());
  const size = Fragment.from(blank).size;
  const removesAll = blank.every(isBlank) && countLike(section, node) > blank.length;
  if (!found) {
    const behind = textBehind(state.tr, after);
    return removesAll ? behind.delete(position, position + size) : behind;
  }
  tr.setSelection(TextSelection.create(tr.doc, found.$from.end())).scrollIntoView();
  return removesAll ? tr.delete(position, position + size) : tr;
}
