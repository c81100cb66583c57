import { Fragment, type Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isFlowNode } from '../schema/document/flowNodes.ts';
import { isBlank } from '../steps/isBlank.ts';
import { countLike, select, spotOf, type KeyStep, type Spot } from '../steps/keyStep.ts';
import { itemOrBlock } from '../steps/place.ts';
import { joinHeadline, joinTexts } from './joins.ts';

/** Delete at the end of a line: mirrors Backspace at the start of the next; does nothing if nothing can be deleted. */
export const deleteForward: KeyStep = (state) => {
  const spot = spotOf(state);
  if (!spot || spot.$from.parentOffset < spot.line.content.size) return undefined;
  const { line, parent, index } = spot;
  const after = parent.maybeChild(index + 1);
  if (after?.type.isInGroup('list') && isFlowNode(line)) return joinItem(state, spot, after);
  if (after && isFlowNode(line) && isFlowNode(after))
    return intoText(state, spot, after.isTextblock);
  return (
    removeBlank(state, spot) ?? removeEntry(state, spot) ?? join(state, spot) ?? intoNext(state)
  );
};

/** Within running text: paragraphs are joined as usual; before a figure or quote, an empty paragraph is deleted. */
function intoText(
  state: EditorState,
  { $from, line }: Spot,
  joins: boolean,
): Transaction | undefined {
  if (joins) return undefined;
  if (line.content.size > 0) return select(state, $from.after());
  return deleteForwards(state, $from.before(), $from.after());
}

/** Joins the first item of the following list with this line; its nested list takes its place. */
function joinItem(state: EditorState, { $from }: Spot, list: Node): Transaction {
  const [item, ...others] = list.children;
  const [text, nested] = item?.children ?? [];
  const items = [...(nested?.children ?? []), ...others];
  const start = $from.after();
  const tr = state.tr.replaceWith(
    start,
    start + list.nodeSize,
    items.length > 0 ? list.copy(Fragment.from(items)) : Fragment.empty,
  );
  tr.insert($from.pos, text?.content ?? Fragment.empty);
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos)).scrollIntoView();
}

function removeBlank(state: EditorState, { $from }: Spot): Transaction | undefined {
  const place = itemOrBlock($from);
  if (!place || !isBlank(place.node) || place.node.type.name === 'masthead') return undefined;
  const { node, position } = place;
  const parent = state.doc.resolve(position).parent;
  const isOnlyItem = node.type.name === 'newsItem' && countLike(parent, node) === 1;
  return isOnlyItem ? undefined : deleteForwards(state, position, position + node.nodeSize);
}

/** Removes an empty source or company: the one at the cursor, or else the next. */
function removeEntry(
  state: EditorState,
  { $from, line, parent, index }: Spot,
): Transaction | undefined {
  const next = parent.maybeChild(index + 1);
  if (!['source', 'company'].includes(line.type.name) || !next) return undefined;
  // Without words it is deleted with its address, as by Backspace.
  if (line.content.size === 0) return deleteForwards(state, $from.before(), $from.after());
  const end = $from.after();
  return isBlank(next) ? state.tr.delete(end, end + next.nodeSize) : state.tr;
}

function join(state: EditorState, { $from, line, parent, index }: Spot): Transaction | undefined {
  const next = parent.maybeChild(index + 1);
  if (line.type.name === 'headline' && line.content.size > 0 && next?.type.name === 'paragraph')
    return joinHeadline(state, $from.after());
  return undefined;
}

/** At the end of a block: deletes an empty block below, selects a divider, or joins a bare text. */
function intoNext(state: EditorState): Transaction {
  const { $from } = state.selection;
  const found = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
  const below = $from.index(0) + 1;
  const node = state.doc.maybeChild(below);
  if (!node || found?.$from.index(0) === below - 1) return state.tr;
  const end = $from.after(1);
  if (node.isAtom) return select(state, end);
  if (isBlank(node)) return state.tr.delete(end, end + node.nodeSize);
  const joined = isFlowNode($from.parent) ? joinTexts(state, below) : undefined;
  return joined?.setSelection(TextSelection.create(joined.doc, $from.pos)) ?? state.tr;
}

/** Deletes a range, and moves the cursor to the start of what follows. */
function deleteForwards(state: EditorState, from: number, to: number): Transaction {
  const tr = state.tr.delete(from, to);
  return tr.setSelection(Selection.near(tr.doc.resolve(from), 1)).scrollIntoView();
}
