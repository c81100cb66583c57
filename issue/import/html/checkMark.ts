import { attribute, type HtmlElement } from './element.ts';

/** The sign for a box that can be ticked, and a space behind it; empty for what is none. */
export function checkMark(element: HtmlElement): string {
  if (attribute(element, 'type').toLowerCase() === 'checkbox')
    return signOf(element.attrs.some(({ name }) => name === 'checked'));
  return attribute(element, 'role') === 'checkbox'
    ? signOf(attribute(element, 'aria-checked') === 'true')
    : '';
}

function signOf(isTicked: boolean): string {
  return isTicked ? '☑ ' : '☐ ';
}

/** True for the picture that Google Docs puts before an item that can be ticked. */
export function isCheckPicture(element: HtmlElement): boolean {
  return attribute(element, 'aria-roledescription') === 'checkbox';
}
