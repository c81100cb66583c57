import { attribute, deepText, elementsWithin, type HtmlElement } from './element.ts';
import { levelOfText } from './styleOf.ts';

const names = /(?:foot|end)note|noteref|cite_|(?:^|[-_#])(?:fn|ftn|edn|ref)/i;

/**
 * True if the element is a footnote mark: a link within its page marked as one, or raised text with or within such a
 * link. Its text is a number, a letter or a sign.
 */
export function isFootnoteMark(element: HtmlElement): boolean {
  const isLink = element.tagName === 'a';
  if (!isLink && !levelOfText(element)) return false;
  if (!/^(?:\d{1,3}|[a-z]|[ivx]{1,5})$/.test(deepText(element))) return false;
  if (isLink) return pointsToNote(element);
  const links = elementsWithin(element.childNodes).filter(({ tagName }) => tagName === 'a');
  if (!links.every(isWithinPage)) return false;
  return (
    links.length > 0 ||
    attribute(element, 'role') === 'doc-noteref' ||
    /footnote|noteref/i.test(attribute(element, 'class'))
  );
}

function pointsToNote(link: HtmlElement): boolean {
  const said = ['href', 'class', 'id', 'role', 'rel', 'epub:type'].map((name) =>
    attribute(link, name),
  );
  return isWithinPage(link) && said.some((value) => names.test(value));
}

function isWithinPage(link: HtmlElement): boolean {
  return attribute(link, 'href').startsWith('#');
}
