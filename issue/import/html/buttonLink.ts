import { attribute, deepText, isElement, styleProperty, type HtmlElement } from './element.ts';

const longestLabel = 60;
/** Boxes that mails draw around a button's link. */
const boxes = new Set(['table', 'tbody', 'tr', 'td', 'th', 'div', 'p', 'center', 'span']);

/** Returns the link in an element that looks like a button: alone in a coloured box, or named one. */
export function buttonLink(element: HtmlElement): HtmlElement | undefined {
  if (element.tagName === 'a') return isButton(element) ? element : undefined;
  if (!boxes.has(element.tagName)) return undefined;
  let isColouredBox = false;
  let inner: HtmlElement | undefined = element;
  while (inner && inner.tagName !== 'a') {
    isColouredBox ||= isColoured(inner);
    inner = onlyChild(inner);
  }
  if (!inner || !isLabel(inner)) return undefined;
  return isColouredBox || isButton(inner) ? inner : undefined;
}

/** True for an element with a background that is not the page's white. */
export function isColoured(element: HtmlElement): boolean {
  const colours = ['background-color', 'background'].map((name) => styleProperty(element, name));
  return [attribute(element, 'bgcolor').toLowerCase(), ...colours].some(
    (colour) =>
      /^(?:#|rgb|hsl|[a-z])/.test(colour) &&
      !/^(?:none|transparent|inherit|initial|unset|url|white\b|#fff(?:fff)?\b|rgba\([^)]*,\s*0\))/.test(
        colour,
      ),
  );
}

function isButton(link: HtmlElement): boolean {
  if (!isLabel(link)) return false;
  if (/(?:^|[\s_-])(?:btn|button|cta)(?:[\s_-]|$)|mcnButton/i.test(attribute(link, 'class')))
    return true;
  const isBox =
    /^(?:inline-)?block/.test(styleProperty(link, 'display')) ||
    /[1-9]/.test(styleProperty(link, 'padding'));
  return isBox && (isColoured(link) || /[1-9]\d*px\s+solid/.test(styleProperty(link, 'border')));
}

function isLabel(link: HtmlElement): boolean {
  const text = deepText(link);
  return attribute(link, 'href') !== '' && text !== '' && text.length <= longestLabel;
}

function onlyChild({ childNodes }: HtmlElement): HtmlElement | undefined {
  const content = childNodes.filter(
    (node) => isElement(node) || ('value' in node && /[^\s\u200C]/.test(node.value)),
  );
  const [only] = content;
  return content.length === 1 && only && isElement(only) ? only : undefined;
}
