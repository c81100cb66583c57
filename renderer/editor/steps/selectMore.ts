import type { Node, ResolvedPos } from '@tiptap/pm/model';
import {
  AllSelection,
  TextSelection,
  type EditorState,
  type Selection,
  type Transaction,
} from '@tiptap/pm/state';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';
import { linesOf, type Range } from './linesOf.ts';
import { blockAtSelection, isTextElement, nodeAround, type Place } from './place.ts';

/**
 * A step of "select all": the range to select, where the selection must be for it, and the content that counts as
 * selected.
 */
interface Step extends Range {
  readonly within: Range;
  readonly written: Range;
}

/**
 * Expands the selection step by step: the line or running text, the table, the news item, the block, the issue. Skips
 * what is empty or already selected.
 */
export function selectMore(state: EditorState): Transaction {
  const { selection, doc, tr } = state;
  const selected = extentOf(selection);
  const step = stepsAround(state).find(({ within, written }) => {
    const isAround = within.from <= selected.from && selected.to <= within.to;
    const isSelected = selected.from <= written.from && written.to <= selected.to;
    return isAround && !isSelected;
  });
  return tr.setSelection(
    step ? TextSelection.create(doc, step.from, step.to) : new AllSelection(doc),
  );
}

/** Returns the range from the first to the last selected place: selected cells are several ranges. */
function extentOf({ ranges }: Selection): Range {
  return {
    from: Math.min(...ranges.map(({ $from }) => $from.pos)),
    to: Math.max(...ranges.map(({ $to }) => $to.pos)),
  };
}

function stepsAround(state: EditorState): Step[] {
  const { $from } = state.selection;
  const text = textAround($from) ?? lineAround($from);
  const item = nodeAround($from, ({ type }) => type.name === 'newsItem');
  const block = blockAtSelection(state);
  const grid = nodeAround($from, ({ type }) => type.name === 'grid');
  return [text, grid && cellsOf(grid), item && wholeOf(item), block && wholeOf(block)].filter(
    (step) => step !== undefined,
  );
}

function wholeOf({ node, position }: Place): Step | undefined {
  const lines = linesOf(node, position);
  const written = linesOf(node, position, ({ content }) => content.size > 0);
  if (!lines || !written) return undefined;
  const within = { from: position, to: position + node.nodeSize };
  // A picture can be selected even if nothing is written beside it.
  return { ...lines, within, written: holdsPicture(node) ? lines : written };
}

/** Returns all cells of a grid, empty ones as well. */
function cellsOf({ node, position }: Place): Step | undefined {
  const cells = linesOf(node, position);
  return cells && { ...cells, within: cells, written: cells };
}

function holdsPicture(node: Node): boolean {
  const picture = node.attrs['picture'] as Picture | undefined;
  return (picture !== undefined && hasPicture(picture)) || node.children.some(holdsPicture);
}

function lineAround($place: ResolvedPos): Step | undefined {
  if (!$place.parent.isTextblock) return undefined;
  const range = { from: $place.start(), to: $place.end() };
  return { ...range, within: range, written: range };
}

/** Returns the running text of the line or selected picture at a position; not for a picture's caption. */
function textAround($place: ResolvedPos): Step | undefined {
  const isLine = $place.parent.isTextblock;
  let depth = isLine ? $place.depth - 1 : $place.depth;
  while (depth > 0 && !isTextElement($place.node(depth), $place.index(depth))) depth -= 1;
  if (depth === 0) return undefined;
  const element = $place.node(depth).child($place.index(depth));
  if (isLine && !element.isTextblock && !element.type.isInGroup('list')) return undefined;
  const parent = $place.node(depth);
  let [first, last] = [$place.index(depth), $place.index(depth)];
  while (isTextElement(parent, first - 1)) first -= 1;
  while (isTextElement(parent, last + 1)) last += 1;
  const within = {
    from: $place.posAtIndex(first, depth),
    to: $place.posAtIndex(last + 1, depth),
  };
  const [start, end] = [parent.child(first), parent.child(last)];
  const from = start.isTextblock ? within.from + 1 : linesOf(start, within.from)?.from;
  const to = end.isTextblock ? within.to - 1 : linesOf(end, within.to - end.nodeSize)?.to;
  if (from === undefined || to === undefined) return undefined;
  return { from, to, within, written: { from, to } };
}
