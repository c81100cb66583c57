import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';

/** Blocks may be dropped on controls as on text, so the editor handles these events. */
const dragging = new Set(['dragenter', 'dragover', 'dragend', 'drop']);

interface Parts {
  readonly dom: HTMLElement;
  /** Holds the node's text for the editor; the rest of `dom` belongs to the view. */
  readonly contentDOM: HTMLElement;
  /** Renders everything but the text; called initially and when the node changes. */
  readonly show: (node: DocumentNode) => void;
  /** The view's own controls, whose events the editor ignores. */
  readonly controls?: readonly HTMLElement[];
}

/** Creates a node view around editable text, which re-renders when the node's values change. */
export function contentView(
  first: DocumentNode,
  { dom, contentDOM, show, controls = [] }: Parts,
): NodeView {
  let node = first;
  show(first);
  return {
    dom,
    contentDOM,
    update: (changed) => {
      if (changed.type !== node.type) return false;
      if (changed.attrs !== node.attrs) show(changed);
      node = changed;
      return true;
    },
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
    stopEvent: ({ target, type }) =>
      !dragging.has(type) &&
      target instanceof Node &&
      controls.some((control) => control.contains(target)),
  };
}
