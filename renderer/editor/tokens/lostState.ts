import type { Node, Slice } from '@tiptap/pm/model';
import { PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

/** Text that replaced a token: its range, and the previous content. */
export interface LostToken {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  readonly before: Slice;
}

/** Key of the plugin state; as transaction metadata, null withdraws the offer. */
export const lostKey = new PluginKey<LostToken | null>('lostToken');

/** Returns the lost token after a change; unchanged if it is not affected. */
export function lostAfter(
  tr: Transaction,
  lost: LostToken | null,
  { selection }: Pick<EditorState, 'selection'>,
): LostToken | null {
  if (tr.getMeta(lostKey) !== undefined || tr.getMeta('history$') !== undefined) return null;
  if (tr.docChanged && !selection.empty && selection instanceof TextSelection) {
    const found = replacedToken(tr, selection);
    if (found) return found;
  }
  if (!lost) return null;
  const from = tr.mapping.map(lost.from, -1);
  const to = tr.mapping.map(lost.to, 1);
  const isLeft = !tr.selection.$from.sameParent(tr.doc.resolve(from));
  if (from >= to || isLeft) return null;
  return { ...lost, from, to };
}

function replacedToken(tr: Transaction, { $from, $to, from, to }: TextSelection): LostToken | null {
  const { before } = tr;
  const end = tr.selection.from;
  if (!$from.sameParent($to) || end <= from) return null;
  let node: Node | undefined;
  before.nodesBetween(from, to, (child, position) => {
    const isToken = child.type.name === 'token' && position >= from && position < to;
    if (!node && isToken && tr.mapping.mapResult(position, 1).deletedAfter) node = child;
  });
  const isInLine = tr.doc.resolve(from).sameParent(tr.doc.resolve(end));
  if (!node || !isInLine || hasToken(tr.doc, from, end)) return null;
  return { node, from, to: end, before: before.slice(from, to) };
}

function hasToken(doc: Node, from: number, to: number): boolean {
  let found = false;
  doc.nodesBetween(from, to, (child) => {
    found ||= child.type.name === 'token';
  });
  return found;
}
