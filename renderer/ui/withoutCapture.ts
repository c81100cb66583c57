/** Events of typing, which no component handles in the capture phase. */
const typed = new Set(['keydown', 'keypress', 'textInput', 'input', 'keyup']);

/**
 * Returns the element for `createRoot`, on which React then listens to typed text in the bubble phase only. It would
 * search all components around the page for `onKeyDownCapture` and the like with every letter, though there are none.
 * What bubbles ends at the page (`typedEvents`).
 */
export function withoutCapture(root: Element): Element {
  const add = root.addEventListener.bind(root);
  root.addEventListener = (name: string, ...rest: [EventListener, (boolean | object)?]) => {
    if (rest[1] !== true || !typed.has(name)) add(name, ...rest);
  };
  return root;
}

/**
 * Returns the root that `create` makes, without React's listener for `selectionchange`, which fires with every letter and
 * only serves `onSelect`, which no component has.
 */
export function withoutSelection<Root>(create: () => Root): Root {
  const add = document.addEventListener.bind(document);
  document.addEventListener = (name: string, ...rest: [EventListener, (boolean | object)?]) => {
    if (name !== 'selectionchange') add(name, ...rest);
  };
  try {
    return create();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}
