import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type EditorState } from '@tiptap/pm/state';

/** A node and where it starts in the document. */
export interface Place {
  readonly node: Node;
  readonly position: number;
}

/** The nearest node around a place that fits, the innermost first. */
export function nodeAround($place: ResolvedPos, fits: (node: Node) => boolean): Place | undefined {
  for (let depth = $place.depth; depth > 0; depth -= 1) {
    const node = $place.node(depth);
    if (fits(node)) return { node, position: $place.before(depth) };
  }
  return undefined;
}

/** Whether a top-level block is selected whole. */
export function isBlockSelected({ selection }: Pick<EditorState, 'selection'>): boolean {
  return selection instanceof NodeSelection && selection.$from.depth === 0;
}

/** The top-level block that the selection starts in, or that is selected. */
export function blockAtSelection({
  selection,
  doc,
}: Pick<EditorState, 'selection' | 'doc'>): Place | undefined {
  const index = selection.$from.index(0);
  const node = doc.maybeChild(index);
  return node ? { node, position: selection.$from.posAtIndex(index, 0) } : undefined;
}

/** The news item that the selection starts in, else its top-level block: what "move up" moves. */
export function movableAtSelection(state: EditorState): Place | undefined {
  const { $from } = state.selection;
  return nodeAround($from, (node) => node.type.name === 'newsItem') ?? blockAtSelection(state);
}
