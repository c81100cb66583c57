import { closeHistory } from '@tiptap/pm/history';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import {
  AllSelection,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { isListItem } from '../schema/document/formsInSchema.ts';
import { isDataGrid } from '../schema/document/gridNodes.ts';
import { nextLine, outOfLine } from './goToLine.ts';
import { emptyCells, isCellRange } from './gridPlace.ts';
import type { KeyStep } from './keyStep.ts';
import { linesOf, type Range } from './linesOf.ts';
import { itemOrBlock, isFigurePart, isTextElement, type Place } from './place.ts';
import { blankLike, removeNode } from './removeNode.ts';
import { depthOfText } from './runningText.ts';

/**
 * Deletes the selection. Within running text its ends are joined. Otherwise each line loses its selected part and
 * stays, because different lines and blocks cannot be joined. Fully selected blocks, entries, pictures and paragraphs
 * are deleted; a block or item whose every line is selected is emptied.
 */
export function deleteSelected(tr: Transaction, direction: 1 | -1 = -1): Transaction {
  const { selection } = tr;
  const { $from, $to } = selection;
  if (isCellRange(selection)) return emptyCells(tr, selection);
  if (selection.empty) return tr;
  if (selection instanceof NodeSelection) {
    return selection.node.isInline
      ? tr.deleteSelection()
      : removeNode(tr, selection.from, direction);
  }
  if (isIssueSelected(tr)) return deleteLines(tr, 0, tr.doc.content.size);
  if ($from.sameParent($to) || isOneText($from, $to)) return tr.deleteSelection();
  const whole = wholeAround(selection);
  return whole ? emptyNode(tr, whole) : deleteLines(tr, selection.from, selection.to);
}

/** True if everything is selected: every line of the issue from the first character to the last. */
export function isIssueSelected({
  selection,
  doc,
}: Pick<Transaction, 'selection' | 'doc'>): boolean {
  if (selection instanceof AllSelection) return true;
  const { from, to, $from } = selection;
  if (selection.empty || $from.depth === 0 || $from.index(0) > 0) return false;
  return from <= Selection.atStart(doc).from && to >= Selection.atEnd(doc).to;
}

/**
 * Returns the multi-line block or item around the selection, if it is selected from its first character to its last.
 */
function wholeAround({ $from, from, to }: Selection): Place | undefined {
  const place = itemOrBlock($from);
  if (!place) return undefined;
  const lines = linesOf(place.node, place.position, ({ content }) => content.size > 0);
  return lines && from <= lines.from && to >= lines.to && to < place.position + place.node.nodeSize
    ? place
    : undefined;
}

function emptyNode(tr: Transaction, { node, position }: Place): Transaction {
  const blank = blankLike(node);
  if (!blank) return tr;
  tr.replaceWith(position, position + node.nodeSize, blank);
  return tr.setSelection(placeToWrite(tr.doc.resolve(position + 1)));
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** The replacement. */
  readonly left?: Node | null;
}

/** Deletes the text between two positions from several lines. */
function deleteLines(tr: Transaction, from: number, to: number): Transaction {
  const { doc } = tr;
  const cuts: Cut[] = [];
  doc.nodesBetween(from, to, (node, position, parent, index) => {
    const cut = parent && wholeCut(parent, index, position, { from, to });
    if (isFolded(node, position, { from, to })) return false;
    if (cut) cuts.push(cut);
    else if (!node.isTextblock) return true;
    else if ('url' in node.attrs && position + 1 >= from && position + node.nodeSize - 1 <= to)
      cuts.push({ start: position, end: position + node.nodeSize, left: node.type.create() });
    else
      cuts.push({
        start: Math.max(from, position + 1),
        end: Math.min(to, position + node.nodeSize - 1),
      });
    return false;
  });
  for (const { start, end, left } of cuts.toReversed()) {
    if (left) tr.replaceWith(start, end, left);
    else if (end > start) tr.delete(start, end);
  }
  return tr.setSelection(placeToWrite(tr.doc.resolve(Math.min(from, tr.doc.content.size))));
}

/** True for a chart's data within a selection of lines: they are folded away, so that nobody would see them go. */
function isFolded(node: Node, position: number, { from, to }: Range): boolean {
  return isDataGrid(node) && from < position && to > position + node.nodeSize;
}

/** Returns the cut for a child that is deleted as a whole; undefined if it only loses lines. */
function wholeCut(parent: Node, index: number, position: number, range: Range): Cut | undefined {
  const node = parent.child(index);
  const end = position + node.nodeSize;
  const isIn = position >= range.from && end <= range.to;
  if (parent.type.name === 'doc')
    return isIn && node.type.name !== 'masthead' ? { start: position, end } : undefined;
  if (isFigurePart(parent, index))
    return isCovered(node, position, range)
      ? { start: position, end, left: blankLike(node) }
      : undefined;
  // An entry is deleted if it is fully selected, as long as others remain.
  const isEntry = isListItem(node);
  if (!isEntry && !isTextElement(parent, index)) return undefined;
  if (!(isEntry ? isIn : isCovered(node, position, range))) return undefined;
  const alike = (other: number) =>
    isEntry ? parent.child(other).type === node.type : isTextElement(parent, other);
  let start =
    position - parent.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  let isFirst = true;
  let leavesOthers = false;
  for (const [other, child] of parent.children.entries()) {
    const isWhole = isEntry
      ? start >= range.from && start + child.nodeSize <= range.to
      : isCovered(child, start, range);
    if (alike(other) && !isWhole) leavesOthers = true;
    if (alike(other) && isWhole && other < index) isFirst = false;
    start += child.nodeSize;
  }
  if (leavesOthers || !isFirst) return { start: position, end };
  const left = isEntry ? blankLike(node) : node.type.schema.node('paragraph');
  return { start: position, end, left };
}

/** True if a node is fully selected: from edge to edge, or all of its lines and something outside it. */
function isCovered(node: Node, position: number, { from, to }: Range): boolean {
  const end = position + node.nodeSize;
  if (position >= from && end <= to) return true;
  if (node.isTextblock || (from > position && to < end)) return false;
  const lines = linesOf(node, position);
  return lines !== undefined && from <= lines.from && to >= lines.to;
}

/** Returns the line at a position; the headline instead of its emoji if both are empty. */
function placeToWrite($place: ResolvedPos): Selection {
  const found = Selection.near($place);
  const { parent } = found.$from;
  const isEmoji = parent.type.name === 'emoji' && parent.content.size === 0;
  const next = isEmoji ? nextLine(outOfLine(found.$from, 1)) : null;
  return next ? TextSelection.create($place.doc, next.$from.start()) : found;
}

/** True if both positions are in the same running text. */
export function isOneText($from: ResolvedPos, $to: ResolvedPos): boolean {
  const depth = depthOfText($from);
  return (
    depth !== undefined && depth === depthOfText($to) && $from.start(depth) === $to.start(depth)
  );
}

/** True if the selection spans several lines, or the whole issue. */
export function isOverLines(selection: Selection): boolean {
  const { $from, $to } = selection;
  if (selection instanceof AllSelection) return true;
  return $from.parent.isTextblock && !$from.sameParent($to);
}

/** Deletes a selection of several lines or of a node; undefined for any other selection. */
export function eraseSelected(direction: 1 | -1): KeyStep {
  return ({ selection, tr }) => {
    const isNode = selection instanceof NodeSelection && !selection.node.isInline;
    if (!isNode && !isOverLines(selection)) return undefined;
    // Deleting a selected node is a separate undo step.
    if (isNode) closeHistory(tr);
    return deleteSelected(tr, direction).scrollIntoView();
  };
}
