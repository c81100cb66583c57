import type { Node } from '@tiptap/pm/model';
import { hasPicture, type Picture } from '../../../issue/text/picture.ts';

/** True if nothing was written or set in a block, item or line; dates alone do not count. */
export function isBlank(node: Node): boolean {
  if (node.type.spec.atom === true) return false;
  const { url, picture } = node.attrs as { url?: string; picture?: Picture };
  const isUnset = !url && !(picture && hasPicture(picture));
  return isUnset && node.children.every((child) => !child.isInline && isBlank(child));
}
