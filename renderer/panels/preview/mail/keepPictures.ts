/**
 * Moves loaded pictures from the old elements to their replacements: a new picture element would reload and flicker.
 */
export function keepPictures(old: readonly ChildNode[], fresh: DocumentFragment): void {
  const known = new Map<string | null, HTMLImageElement>();
  for (const node of old) {
    if (!('querySelectorAll' in node)) continue;
    for (const picture of (node as Element).querySelectorAll('img'))
      known.set(picture.getAttribute('src'), picture);
  }
  if (known.size === 0) return;
  for (const picture of fresh.querySelectorAll('img')) {
    const before = known.get(picture.getAttribute('src'));
    if (!before) continue;
    for (const { name, value } of picture.attributes) before.setAttribute(name, value);
    picture.replaceWith(before);
  }
}
