import { attribute, type HtmlElement } from './element.ts';

/** True for a line break: `br`, or the empty element that Slack uses as one. */
export function isLineBreak(element: HtmlElement): boolean {
  return (
    element.tagName === 'br' || attribute(element, 'data-stringify-type') === 'paragraph-break'
  );
}
