/** Space between what is edited and the edge of the screen, in px. */
const margin = 40;

/** Brings an element of the preview into sight, once the page is laid out and if it is not there already. */
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
