import { decodedEmail, emailOfLink, hiddenEmail, leadsToHiddenEmail } from '../hiddenEmail.ts';
import { attribute, deepText, elementsWithin, type HtmlElement } from './element.ts';
import { resolvedAddress } from './pageHead.ts';
import { readDrawing } from './readDrawing.ts';
import { safeLink } from './safeLink.ts';

/**
 * Returns the target of an `a`, undefined if it leads nowhere outside its page, and what of it is lost, in a form that
 * the author recognises: its words and its address. `page` is the address of its page, for resolving a relative one.
 */
export function linkOfElement(element: HtmlElement, page: string | undefined) {
  const href = attribute(element, 'href').trim();
  const email = emailOf(element);
  const link = email === undefined ? whole(href, page) : safeLink(`mailto:${email}`);
  const text = deepText(element);
  const pictures = text === '' ? pictureWords(element) : [];
  const words = text || pictures.join(' ').trim();
  const isKept = link !== undefined && (words !== '' || pictures.length > 0);
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

/** Returns the words of each image and drawing in an element; a drawing without words leaves nothing to keep. */
function pictureWords({ childNodes }: HtmlElement): string[] {
  return elementsWithin(childNodes).flatMap((element) => {
    if (element.tagName === 'img') return [attribute(element, 'alt').trim()];
    return element.tagName === 'svg' ? readDrawing(element).text || [] : [];
  });
}
