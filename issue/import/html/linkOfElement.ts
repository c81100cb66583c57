import { decodedEmail, emailOfLink, hiddenEmail, leadsToHiddenEmail } from '../hiddenEmail.ts';
import { attribute, deepText, isElement, type HtmlElement } from './element.ts';
import { resolvedAddress } from './pageHead.ts';
import { readDrawing } from './readDrawing.ts';
import { safeLink } from './safeLink.ts';

export interface ElementLink {
  /** The target; undefined if it leads nowhere outside its page. */
  readonly link: string | undefined;
  /** What is lost, in a form that the author recognises: its words and its address. */
  readonly lost: string | undefined;
}

/** Returns the link of an `a`. `page` is the address of its page, for resolving a relative one. */
export function linkOfElement(element: HtmlElement, page: string | undefined): ElementLink {
  const href = attribute(element, 'href').trim();
  const email = emailOf(element);
  const link = email === undefined ? whole(href, page) : safeLink(`mailto:${email}`);
  const words = deepText(element) || altTextIn(element);
  const isKept = link !== undefined && (words !== '' || holdsImage(element));
  if (isKept || !isMeant(href, page)) return { link, lost: undefined };
  const said = words || attribute(element, 'aria-label') || attribute(element, 'title');
  return { link, lost: named(said.trim(), link ?? href) };
}

/** Returns a link's words, followed by its address. */
export function named(words: string, address: string): string {
  return words === '' ? address : `${words} (${address})`;
}

/** Returns the mail address that Cloudflare hid in an element in place of its text. */
export function hiddenEmailIn(element: HtmlElement): string | undefined {
  const email = emailOf(element);
  if (email === undefined) return undefined;
  const isInPlace =
    attribute(element, 'data-cfemail') !== '' ||
    deepText(element).replace(hiddenEmail, '').trim() === '';
  return isInPlace ? email.replace(/\?.*$/s, '') : undefined;
}

function emailOf(element: HtmlElement): string | undefined {
  const href = element.tagName === 'a' ? attribute(element, 'href') : '';
  return decodedEmail(attribute(element, 'data-cfemail')) ?? emailOfLink(href);
}

function whole(href: string, page: string | undefined): string | undefined {
  const address = safeLink(href) ?? safeLink(resolvedAddress(href, page) ?? '');
  return address === undefined || leadsToHiddenEmail(address) ? undefined : address;
}

/** False for places within the page and scripts, which lead nowhere. */
function isMeant(href: string, page: string | undefined): boolean {
  if (page !== undefined && href.includes('#') && href.split('#')[0] === page.split('#')[0]) {
    return false;
  }
  return href !== '' && !href.startsWith('#') && !/^(?:javascript|data|about|blob):/i.test(href);
}

function imagesIn({ childNodes }: HtmlElement): HtmlElement[] {
  return childNodes
    .filter(isElement)
    .flatMap((node) => (isPicture(node) ? [node] : imagesIn(node)));
}

/** True for an image, or a drawing with words: one without words leaves nothing to keep. */
function isPicture(element: HtmlElement): boolean {
  return (
    element.tagName === 'img' || (element.tagName === 'svg' && readDrawing(element).text !== '')
  );
}

function altTextIn(element: HtmlElement): string {
  return imagesIn(element)
    .map((image) =>
      image.tagName === 'svg' ? readDrawing(image).text : attribute(image, 'alt').trim(),
    )
    .join(' ')
    .trim();
}

function holdsImage(element: HtmlElement): boolean {
  return imagesIn(element).length > 0;
}
