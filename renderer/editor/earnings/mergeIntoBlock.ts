import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { isIsoDate, type IsoDate } from '../../../issue/calendar/isoDate.ts';
import type { FoundDay, NotTaken } from '../../../issue/import/earnings/listMaker.ts';
import { mergeDays, type MergedDay } from '../../../issue/import/earnings/mergeDays.ts';
import type { Company } from '../../../issue/text/piece.ts';
import { nodeAround, type Place } from '../steps/place.ts';
import { partNode } from '../schema/document/issueDocument.ts';

/** Returns the earnings block that is selected or contains the whole selection. */
export function earningsAt({ selection }: Pick<EditorState, 'selection'>): Place | undefined {
  const { $from, to } = selection;
  const selected = $from.nodeAfter;
  if (selected?.type.name === 'earnings' && to === $from.pos + selected.nodeSize)
    return { node: selected, position: $from.pos };
  const block = nodeAround($from, ({ type }) => type.name === 'earnings');
  return block && to <= block.position + block.node.nodeSize ? block : undefined;
}

/** Returns the reference for dates without a year: the date, or else the list's first day, or else today. */
export function nearestDay({ doc }: Pick<EditorState, 'doc'>, block: Node): IsoDate {
  const dates = [doc.firstChild, ...block.children].map((node) =>
    String(node?.attrs['date'] ?? ''),
  );
  return dates.find(isIsoDate) ?? new Date().toISOString().slice(0, 10);
}

/**
 * Merges companies into the days of an earnings block. Those without a day go after the company at the cursor, or into
 * its day. Moves the cursor to the end of the last one. Returns the entries that contradict the block's list.
 */
export function mergeIntoBlock(
  tr: Transaction,
  { node: block, position }: Place,
  found: readonly FoundDay[],
): readonly NotTaken[] {
  const nodes = block.children.filter(({ type }) => type.name === 'earningsDay');
  const nodeOf = new Map<MergedDay, Node>(nodes.map((node) => [dayOf(node), node]));
  const days = [...nodeOf.keys()];
  const { days: merged, notTaken } = mergeDays(days, found, placeIn(tr, nodes));
  // A placeholder day is dropped once there are others.
  const kept = merged.filter((day) => day.date !== '' || day.companies.length > 0);
  const added = kept.map((day) => nodeOf.get(day) ?? dayNode(tr, day));
  const start = position + 1 + sizeBefore(block, nodes[0]);
  const end = start + Fragment.from(nodes).size;
  if (added.some((node) => !nodes.includes(node))) tr.replaceWith(start, end, Fragment.from(added));
  const last = lastTouched(kept, days, found);
  const before = Fragment.from(added.slice(0, last + 1)).size;
  if (last >= 0) tr.setSelection(TextSelection.near(tr.doc.resolve(start + before), -1));
  tr.scrollIntoView();
  return notTaken;
}

/** Returns a day of the list without its empty placeholders. */
function dayOf(node: Node): MergedDay {
  const companies = node.children.filter((child) => !isEmpty(child)).map(companyOf);
  return { date: String(node.attrs['date']), companies };
}

function companyOf(node: Node): Company {
  const { ticker, session } = node.attrs as Omit<Company, 'name'>;
  return { name: node.textContent, ticker, session };
}

function isEmpty(company: Node): boolean {
  return company.content.size === 0 && company.attrs['ticker'] === '';
}

function dayNode({ doc }: Transaction, day: MergedDay): Node {
  return partNode(doc.type.schema, 'earningsDay', day);
}

/** Returns where companies without a day go: after the company at the cursor. */
function placeIn({ selection }: Transaction, nodes: readonly Node[]) {
  const { $from } = selection;
  const at = nodeAround($from, ({ type }) => type.name === 'earningsDay');
  const day = at ? nodes.indexOf(at.node) : -1;
  if (!at || day < 0) return undefined;
  const index = $from.depth > 0 ? $from.index(depthOf(at, $from)) : 0;
  const before = at.node.children.slice(0, index + 1);
  return { day, behind: before.filter((child) => !isEmpty(child)).length };
}

function depthOf({ position }: Place, $place: TextSelection['$from']): number {
  let depth = $place.depth;
  while (depth > 0 && $place.before(depth) !== position) depth -= 1;
  return depth;
}

function sizeBefore(block: Node, child: Node | undefined): number {
  const index = child ? block.children.indexOf(child) : 0;
  return Fragment.from(block.children.slice(0, index)).size;
}

/** Returns the index of the last day that something was added to. */
function lastTouched(
  merged: readonly MergedDay[],
  days: readonly MergedDay[],
  found: readonly FoundDay[],
): number {
  const changed = merged.findLastIndex((day) => !days.includes(day));
  const named = found.at(-1)?.date;
  return changed >= 0 ? changed : merged.findIndex(({ date }) => date === named);
}
