import { attribute, type HtmlElement } from './element.ts';

/**
 * Returns a heading's level: an `h1` to `h6`, an ARIA heading (Word on the web), or Word's title; otherwise undefined.
 */
export function headingLevel(element: HtmlElement): number | undefined {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (attribute(element, 'role') === 'heading') {
    return Number(/^[1-6]$/.exec(attribute(element, 'aria-level'))?.[0] ?? 2);
  }
  return tagName === 'p' && attribute(element, 'class').startsWith('MsoTitle') ? 1 : undefined;
}
