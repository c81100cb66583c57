import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { findAddresses } from '../../../issue/addresses/findAddresses.ts';
import { insertedFrom } from './insertedFrom.ts';

/** Links the addresses just typed, once white space or a new line follows; null if there are none. */
export function linkTyped(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const { link, code } = after.schema.marks;
  const { $from: $cursor, empty } = after.selection;
  if (!link || !empty) return null;
  const start = insertedFrom(transactions, before);
  if (start === undefined || start >= $cursor.pos) return null;
  const $start = after.doc.resolve(start);
  const line = $start.parent;
  if (!line.isTextblock || !line.type.allowsMarkType(link)) return null;
  const isSameLine = $start.sameParent($cursor);
  const end = isSameLine ? $cursor.parentOffset : line.content.size;
  if (isSameLine && !isSpace(textOf(line, end - 1, end))) return null;
  const tr = after.tr;
  const text = textOf(line, 0, end);
  const typedFrom = wordStart(text, $start.parentOffset);
  for (const { from, to, link: href } of findAddresses(text)) {
    if (to <= typedFrom) continue;
    const [first, last] = [$start.start() + from, $start.start() + to];
    const isTaken =
      after.doc.rangeHasMark(first, last, link) ||
      (code !== undefined && after.doc.rangeHasMark(first, last, code));
    if (!isTaken) tr.addMark(first, last, link.create({ href }));
  }
  return tr.docChanged ? tr : null;
}

/** Returns the characters of a line, one per position: a token or merge tag counts as one, and ends an address. */
function textOf(line: Node, from: number, to: number): string {
  return line.textBetween(from, to, undefined, ({ type }) =>
    type.name === 'hardBreak' ? '\n' : '\u{FFFC}',
  );
}

function isSpace(text: string): boolean {
  return /^\s$/.test(text);
}

/** Returns the start of the word that ends at or spans an offset. */
function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isSpace(text.charAt(at - 1))) at -= 1;
  return at;
}
