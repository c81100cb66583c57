import { attribute, type HtmlElement } from './element.ts';

/** Returns the sign for a checkbox and a space after it; empty for any other element. */
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

/** True for Notion's checkbox before an item, a separate element without text. */
export function isDrawnBox(element: HtmlElement): boolean {
  return element.childNodes.length === 0 && element.tagName === 'div' && checkMark(element) !== '';
}

/** True for Google Docs' picture before a checklist item. */
export function isCheckPicture(element: HtmlElement): boolean {
  return attribute(element, 'aria-roledescription') === 'checkbox';
}
