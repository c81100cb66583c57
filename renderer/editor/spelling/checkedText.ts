import type { Node } from '@tiptap/pm/model';
import { longestChecked } from '../../../desk/contract.ts';
import { linesOfKind } from '../../language/lineNames.ts';

/** Lines that hold names or data rather than sentences. */
const names: ReadonlySet<string> = new Set([
  'source',
  'company',
  'plainCell',
  ...linesOfKind('name'),
]);

/**
 * Returns the text of a block for the checker, one character per position: U+FFFC for tokens, merge tags and code.
 * Empty if it has no words, only names, or more than can be checked at once.
 */
export function checkedText(block: Node): string {
  if (names.has(block.type.name)) return '';
  let text = '';
  block.forEach((node) => {
    const isRead = node.isText && !node.marks.some(({ type }) => type.name === 'code');
    const other = node.type.name === 'hardBreak' ? '\n' : '\uFFFC';
    text += isRead ? (node.text ?? '') : other.repeat(node.nodeSize);
  });
  return /\p{L}/u.test(text) && text.length <= longestChecked ? text : '';
}
