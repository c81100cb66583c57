import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Decoration, NodeView } from '@tiptap/pm/view';

/** Blocks may be dropped on controls as on text, so the editor handles these events. */
const dragging = new Set(['dragenter', 'dragover', 'dragend', 'drop']);

interface Parts {
  readonly dom: HTMLElement;
  /** Holds the node's text for the editor; the rest of `dom` belongs to the view. */
  readonly contentDOM: HTMLElement;
  /** Renders everything but the text; called initially and when what it shows changes. */
  readonly show: (node: DocumentNode) => void;
  /** Returns what `show` depends on; by default the node's values. */
  readonly shown?: (node: DocumentNode) => unknown;
  /** Called when the node or its decorations change. */
  readonly decorated?: (decorations: readonly Decoration[]) => void;
  /** The view's own controls, whose events the editor ignores. */
  readonly controls?: readonly HTMLElement[];
  readonly destroy?: () => void;
}

/** Creates a node view around editable text, which re-renders when the node's values change. */
export function contentView(
  first: DocumentNode,
  { dom, contentDOM, show, shown = valuesOf, decorated, controls = [], destroy }: Parts,
): NodeView {
  let node = first;
  show(first);
  return {
    dom,
    contentDOM,
    update: (changed, decorations) => {
      if (changed.type !== node.type) return false;
      if (shown(changed) !== shown(node)) show(changed);
      node = changed;
      decorated?.(decorations);
      return true;
    },
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    stopEvent: ({ target, type }) =>
      !dragging.has(type) &&
      target instanceof Node &&
      controls.some((control) => control.contains(target)),
    ...(destroy && { destroy }),
  };
}

function valuesOf({ attrs }: DocumentNode): unknown {
  return attrs;
}
