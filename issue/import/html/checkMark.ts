import { attribute, type HtmlElement } from './element.ts';

/** The sign for a box that can be ticked, and a space behind it; empty for what is none. */
export function checkMark(element: HtmlElement): string {
  if (attribute(element, 'type').toLowerCase() === 'checkbox')
    return signOf(element.attrs.some(({ name }) => name === 'checked'));
  if (attribute(element, 'role') === 'checkbox')
    return signOf(attribute(element, 'aria-checked') === 'true');
  const notions = /(?:^|\s)checkbox-(?<state>on|off)(?:\s|$)/.exec(attribute(element, 'class'));
  return notions ? signOf(notions.groups?.['state'] === 'on') : '';
}

function signOf(isTicked: boolean): string {
  return isTicked ? '☑ ' : '☐ ';
}

/** True for the box that Notion draws before an item, an element of its own without text. */
export function isDrawnBox(element: HtmlElement): boolean {
  return element.childNodes.length === 0 && element.tagName === 'div' && checkMark(element) !== '';
}

/** True for the picture that Google Docs puts before an item that can be ticked. */
export function isCheckPicture(element: HtmlElement): boolean {
  return attribute(element, 'aria-roledescription') === 'checkbox';
}
