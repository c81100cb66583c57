import { isColoured } from './buttonLink.ts';
import { attribute, type HtmlElement } from './element.ts';
import { headingLevel } from './headingLevel.ts';
import { isNavigation, mayBeHidden } from './hidden.ts';
import { isLineBreak } from './isLineBreak.ts';
import { isLayoutTable } from './tableRow.ts';

const containers = new Set(
  'html body div section article main header footer aside form center tbody thead tfoot tr td'.split(
    ' ',
  ),
);

/**
 * True for an element that only groups its content, whatever that will be. Called for parts of tables only within such
 * elements.
 */
export function isContainer(element: HtmlElement): boolean {
  const { tagName } = element;
  return (
    (containers.has(tagName) || (tagName === 'table' && isLayoutTable(element))) &&
    !mayBeHidden(element) &&
    !isNavigation(element) &&
    !isColoured(element) &&
    !isLineBreak(element) &&
    headingLevel(element) === undefined &&
    attribute(element, 'data-cfemail') === ''
  );
}
