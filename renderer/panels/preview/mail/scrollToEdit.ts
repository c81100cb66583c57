/** Space between the edited element and the edge of the screen, in px. */
const margin = 40;

/** Scrolls an element of the preview into view after layout, if it is not visible yet. */
export function scrollToEdit(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  window?.requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > margin && top < window.innerHeight - margin) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const middle = window.scrollY + (top + bottom - window.innerHeight) / 2;
    window.scrollTo({ top: middle, behavior: isCalm ? 'auto' : 'smooth' });
  });
}
