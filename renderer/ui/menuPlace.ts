import type { VirtualElement } from '@floating-ui/dom';

/** Returns where the menu of a right click opens: at the pointer, or beside the element when it was asked for by a key. */
export function menuPlace({
  clientX,
  clientY,
  target,
}: Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>): VirtualElement {
  if (clientX === 0 && clientY === 0 && target instanceof Element) return target;
  const place = new DOMRect(clientX, clientY, 0, 0);
  return { getBoundingClientRect: () => place };
}
