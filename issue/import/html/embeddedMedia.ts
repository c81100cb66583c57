import { readableAddress } from '../../addresses/readableAddress.ts';
import { attribute, elementsIn, ownText, type HtmlElement } from './element.ts';
import { isHidden } from './hidden.ts';
import { safeLink } from './safeLink.ts';

const elements = new Set('iframe embed video audio object'.split(' '));

/** True for an embedded page, film or sound, which an issue cannot contain. */
export function isEmbedded({ tagName }: HtmlElement): boolean {
  return elements.has(tagName);
}

/** Returns a link to what is embedded, with its title; undefined if readers see nothing of it, or it has no address. */
export function linkToEmbedded(element: HtmlElement) {
  if (isHidden(element) || isDot(element)) return undefined;
  const within = elementsIn(element).map((child) => attribute(child, 'src'));
  const own = attribute(element, 'src') || attribute(element, 'data');
  const link = safeLink(own || (within.find((src) => src !== '') ?? ''));
  if (link === undefined) return undefined;
  const title = attribute(element, 'title') || attribute(element, 'aria-label');
  // Within a film there is what browsers without films show.
  const said = title.trim() || (element.tagName === 'object' ? ownText(element) : '');
  return { text: said || readableAddress(link), link };
}

/** True for one that only counts its readers. */
function isDot(element: HtmlElement): boolean {
  return ['width', 'height'].every((side) => /^[01](?:px)?$/.test(attribute(element, side)));
}
