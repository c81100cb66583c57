import type { Node } from '@tiptap/pm/model';

/** A stretch of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** From the first letter of a node's lines that fit to the last; undefined where it has none. */
export function linesOf(
  node: Node,
  position: number,
  fits: (line: Node) => boolean = () => true,
): Range | undefined {
  let range: Range | undefined;
  node.descendants((line, offset) => {
    if (!line.isTextblock) return true;
    const from = position + 1 + offset + 1;
    if (fits(line)) range = { from: range?.from ?? from, to: from + line.content.size };
    return false;
  });
  return range;
}
