import { enteredText } from '../../text/enteredText.ts';
import { attribute, styleProperty, type HtmlElement } from './element.ts';

/** True if the element's own markup hides it: a preheader, a variant for other screens. */
export function isHidden(element: HtmlElement): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    styleProperty(element, 'display').startsWith('none') ||
    styleProperty(element, 'visibility').startsWith('hidden') ||
    styleProperty(element, 'mso-hide').startsWith('all') ||
    /^0(?:px)?(?:\s|$)/.test(styleProperty(element, 'max-height')) ||
    /^0(?:\.0+)?$/.test(styleProperty(element, 'opacity')) ||
    /^0(?:px|pt)?$/.test(styleProperty(element, 'font-size')) ||
    // For screen readers only: a page's own hints, not its text.
    /^rect\(\s*[01](?:px)?[\s,]/.test(styleProperty(element, 'clip')) ||
    // Word's comments.
    styleProperty(element, 'mso-element').startsWith('comment-list') ||
    attribute(element, 'class').startsWith('MsoComment')
  );
}

/** True for a page's or a mail's navigation, or a link to its editor, as on Wikipedia. */
export function isNavigation(element: HtmlElement): boolean {
  return (
    element.tagName === 'nav' ||
    attribute(element, 'role') === 'navigation' ||
    /(?:^|\s)mw-editsection(?:\s|$)/.test(attribute(element, 'class'))
  );
}

/** Removes the invisible characters that push an inbox's preview text out of sight. */
export function withoutPadding(text: string): string {
  return enteredText(text).replace(/\s+/g, ' ').trim();
}
