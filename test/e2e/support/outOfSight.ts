import type { Page } from '@playwright/test';

/**
 * What an author cannot see or reach in the page as it stands, however far they scroll down: text and controls that run out
 * of the window or of what cuts them off, parts that scroll sideways, and controls that something else covers.
 */
export function outOfSight(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found = new Set<string>();
    const controls = 'button, input, select, textarea, a[href], summary, [role="option"]';
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`;
    const scrolls = (element: Element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX === 'auto' || overflowX === 'scroll';
    };

    interface Sides {
      readonly left: number;
      readonly right: number;
    }
    const known = new Map<Element, Sides>();

    /** How far something can be seen to the left and to the right. */
    function sides({ parentElement: parent }: Element): Sides {
      if (!parent) return { left: 0, right: innerWidth };
      const found = known.get(parent) ?? sidesWithin(parent);
      known.set(parent, found);
      return found;
    }

    /** How far something within a part can be seen: no farther than the part, if that cuts off. */
    function sidesWithin(part: Element): Sides {
      const { overflowX, position } = getComputedStyle(part);
      const { left, right } = position === 'fixed' ? { left: 0, right: innerWidth } : sides(part);
      if (overflowX === 'visible') return { left, right };
      const box = part.getBoundingClientRect();
      return { left: Math.max(left, box.left), right: Math.min(right, box.right) };
    }

    function check(element: Element, boxes: Iterable<DOMRect>, what: string): void {
      const { left, right } = sides(element);
      for (const box of boxes)
        if (box.width > 0 && (box.left < left - 1 || box.right > right + 1))
          found.add(`${what} runs out: ${named(element)}`);
    }

    for (const part of document.querySelectorAll(selector)) {
      for (const element of [part, ...part.querySelectorAll('*')]) {
        if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true }))
          continue;
        if (element.closest('.for-listeners, [inert]')) continue;
        const isField = element.matches('input, textarea, select');
        if (!isField && scrolls(element) && element.scrollWidth > element.clientWidth + 1)
          found.add(`scrolls sideways: ${named(element)}`);
        if (element.matches(controls)) {
          check(element, [element.getBoundingClientRect()], 'control');
          covered(element);
        }
        if (getComputedStyle(element).textOverflow === 'ellipsis') continue;
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          check(element, range.getClientRects(), 'text');
        }
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) found.add('the window scrolls sideways');

    function covered(control: Element): void {
      const { left, top, width, height } = control.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      for (let at = control.parentElement; at; at = at.parentElement) {
        const box = at.getBoundingClientRect();
        const isCut = getComputedStyle(at).overflowY !== 'visible';
        if (isCut && (y < box.top || y > box.bottom)) return;
      }
      const above = document.elementFromPoint(x, y);
      if (!above || control.contains(above) || above.contains(control)) return;
      if (above.closest('label')?.contains(control)) return;
      // What these cover scrolls.
      if (above.closest('.recovery-notice, .fault, .find-bar')) return;
      for (let at: Element | null = above; at; at = at.parentElement)
        if (getComputedStyle(at).position === 'sticky') return;
      found.add(`${named(control)} is covered by ${named(above)}`);
    }
    return [...found];
  }, within);
}
