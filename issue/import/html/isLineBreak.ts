import { attribute, type HtmlElement } from './element.ts';

/** Whether the element is a line break: `br`, or the empty element that Slack draws as one. */
export function isLineBreak(element: HtmlElement): boolean {
  return (
    element.tagName === 'br' || attribute(element, 'data-stringify-type') === 'paragraph-break'
  );
}
