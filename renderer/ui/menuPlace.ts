import type { VirtualElement } from '@floating-ui/dom';

/** Returns where a context menu opens: at the pointer, or beside the element if it was opened by keyboard. */
export function menuPlace({
  clientX,
  clientY,
  target,
}: Pick<MouseEvent, 'clientX' | 'clientY' | 'target'>): VirtualElement {
  if (clientX === 0 && clientY === 0 && target instanceof Element) return target;
  const place = new DOMRect(clientX, clientY, 0, 0);
  return { getBoundingClientRect: () => place };
}
