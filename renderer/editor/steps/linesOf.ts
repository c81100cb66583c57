import type { Node } from '@tiptap/pm/model';

/** A range of the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Returns the range from the first to the last character of a node's matching lines; undefined if it has none. */
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
