import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';

/** A block may be dropped on a control as on text: that is the editor's to see. */
const dragging = new Set(['dragenter', 'dragover', 'dragend', 'drop']);

interface Parts {
  readonly dom: HTMLElement;
  /** Where the editor keeps the node's text; everything else in `dom` is the view's own. */
  readonly contentDOM: HTMLElement;
  /** Draws what is not text; called at first and when the node changes. */
  readonly show: (node: DocumentNode) => void;
  /** The view's own controls: their events are not the editor's. */
  readonly controls?: readonly HTMLElement[];
}

/** A node view around editable text: drawn now, drawn again when the node's values change. */
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
