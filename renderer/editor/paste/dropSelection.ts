import type { Node } from '@tiptap/pm/model';
import { Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { Table } from '../../../issue/text/table.ts';
import type { Copied } from '../../../issue/paste/copied.ts';
import { deleteSelected } from '../steps/deleteSelected.ts';
import { copiedAt } from '../copy/copiedAt.ts';
import { dropMovable, type IsUpperHalf } from './dropMovable.ts';
import { insertBlocks } from './insertBlocks.ts';
import { insertText } from './insertText.ts';

/**
 * Moves the selection to where it is dropped, as if it were cut (or copied, unless it `moves`) and pasted there: lines
 * keep their kind, and blocks are not joined. Undefined if something would be lost, such as a picture dropped in a
 * headline.
 */
export function dropSelection(
  state: EditorState,
  position: number,
  moves: boolean,
  isUpperHalf: IsUpperHalf,
): Transaction | undefined {
  const moved = dropMovable(state, position, moves, isUpperHalf);
  if (moved) return moved;
  const { tr } = state;
  const copied = copiedAt(state);
  if (!copied || 'table' in copied) return undefined;
  if (moves) deleteSelected(tr);
  const $place = tr.doc.resolve(tr.mapping.map(position));
  const place = Selection.findFrom($place, 1, true) ?? Selection.findFrom($place, -1, true);
  if (!place) return undefined;
  const { size } = tr.setSelection(place).doc.content;
  insert(tr, copied);
  if (moves && belongings(tr.doc) !== belongings(state.doc)) return undefined;
  return 'line' in copied ? withSelected(tr, tr.doc.content.size - size) : tr;
}

function insert(tr: Transaction, copied: Exclude<Copied, { readonly table: Table }>): Transaction {
  if ('blocks' in copied) return insertBlocks(tr, copied.blocks);
  if ('flow' in copied) return insertText(tr, copied.flow);
  return insertText(tr, [{ type: 'paragraph', content: copied.line }]);
}

/** Returns all characters, tokens, pictures and addresses of a page, sorted: a move must not change them. */
function belongings(doc: Node): string {
  const all: string[] = [];
  doc.descendants((node) => {
    const { url, picture } = node.attrs as { url?: string; picture?: { asset: string } };
    for (const letter of node.text ?? '') all.push(letter.trim());
    if (node.isInline && !node.isText && node.type.name !== 'hardBreak')
      all.push(JSON.stringify(node));
    all.push(url ?? '', picture?.asset ?? '');
  });
  return all
    .filter((one) => one !== '')
    .toSorted()
    .join('\n');
}

/** Selects what was inserted before the cursor, so that it can be dragged again. */
function withSelected(tr: Transaction, length: number): Transaction {
  const { $head } = tr.selection;
  const $start = tr.doc.resolve(Math.max($head.start(), $head.pos - length));
  return tr.setSelection(TextSelection.between($start, $head));
}
