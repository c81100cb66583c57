import { enteredText } from '../../text/enteredText.ts';
import { attribute, isElement, styleProperty, unread, type HtmlElement } from './element.ts';

const zero = /^0+(?:\.0+)?(?:[a-z]+|%)?(?![\w.])/;

/**
 * True if the element's own markup and style hide everything in it: a preheader, a variant for other screens.
 * `mso-hide` alone hides it from Outlook only.
 */
function hidesAll(element: HtmlElement): boolean {
  return (
    element.attrs.some(({ name }) => name === 'hidden') ||
    styleProperty(element, 'display').startsWith('none') ||
    zero.test(styleProperty(element, 'opacity')) ||
    isCollapsed(element) ||
    // For screen readers only: a page's own hints, not its text.
    /^rect\(\s*[01](?:px)?[\s,]/.test(styleProperty(element, 'clip')) ||
    // Word's comments.
    styleProperty(element, 'mso-element').startsWith('comment-list') ||
    attribute(element, 'class').startsWith('MsoComment')
  );
}

function isCollapsed(element: HtmlElement): boolean {
  return (
    /^(?:hidden|clip)/.test(styleProperty(element, 'overflow')) &&
    ['max-height', 'height', 'max-width'].some((name) => zero.test(styleProperty(element, name)))
  );
}

/** Returns the font size that the element's own style sets: zero, another, or undefined if it sets none. */
function ownSize(element: HtmlElement): 'zero' | 'other' | undefined {
  const size = styleProperty(element, 'font-size');
  const short = styleProperty(element, 'font');
  const said = size || (/(?:^|\s)([\d.]+[a-z%]+|0)(?:\/|\s)/.exec(short)?.[1] ?? '');
  if (said === '' || /^(?:inherit|unset)/.test(said)) return undefined;
  if (zero.test(said)) return 'zero';
  // A share of nothing.
  return /^[\d.]+(?:%|em\b)/.test(said) ? undefined : 'other';
}

/** How an element's ancestors and its own style show its content: text of size zero, or nothing. */
export interface Visibility {
  readonly isSizeZero?: boolean;
  readonly isInvisible?: boolean;
}

/** Returns the visibility inside an element; unlike what `isHidden` finds, descendants can undo it. */
export function visibilityWithin(element: HtmlElement, outer: Visibility): Visibility {
  const size = ownSize(element);
  const said = styleProperty(element, 'visibility');
  const isSizeZero = size === undefined ? outer.isSizeZero === true : size === 'zero';
  const isInvisible = said === '' ? outer.isInvisible === true : /^(?:hidden|collapse)/.test(said);
  return { ...(isSizeZero && { isSizeZero }), ...(isInvisible && { isInvisible }) };
}

/** True if text there is not visible. */
export function hidesText({ isSizeZero, isInvisible }: Visibility): boolean {
  return isSizeZero === true || isInvisible === true;
}

/** True if the element may be hidden, depending on what it contains: see `isHidden`. */
export function mayBeHidden(element: HtmlElement): boolean {
  return hidesAll(element) || hidesText(visibilityWithin(element, {}));
}

/** True if readers see nothing of a complete element, because of its own markup. */
export function isHidden(element: HtmlElement): boolean {
  if (hidesAll(element)) return true;
  const own = visibilityWithin(element, {});
  return hidesText(own) && !showsWithin(element, own);
}

/** True if a descendant is visible nevertheless: text of another size, a picture beside text of none. */
function showsWithin(element: HtmlElement, own: Visibility): boolean {
  const waiting: [HtmlElement, Visibility][] = [[element, own]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [{ childNodes }, visibility] = next;
    for (const node of childNodes) {
      if (!isElement(node)) {
        if ('value' in node && /\S/.test(node.value) && !hidesText(visibility)) return true;
      } else if (!unread.has(node.tagName) && !hidesAll(node)) {
        const within = visibilityWithin(node, visibility);
        if (node.tagName === 'img' && !within.isInvisible && !isPixel(node)) return true;
        waiting.push([node, within]);
      }
    }
  }
  return false;
}

function isPixel(image: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^[0-2](?:px)?$/.test(attribute(image, name)));
}

/**
 * True for a hidden element that may be a preheader: in a page only with marks that pages do not use to hide other text.
 * Links, and what is meant for screen readers, are none.
 */
export function couldBePreheader(element: HtmlElement, where: 'page' | 'mail'): boolean {
  if (element.tagName === 'a' || styleProperty(element, 'clip') !== '') return false;
  return (
    where === 'mail' ||
    /pre-?header|preview/i.test(attribute(element, 'class') + attribute(element, 'id')) ||
    styleProperty(element, 'mso-hide') !== '' ||
    ['font-size', 'line-height', 'max-height', 'max-width', 'opacity'].some((name) =>
      /^[01](?:\.0+)?(?:px|pt)?(?![\w.])/.test(styleProperty(element, name)),
    )
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
