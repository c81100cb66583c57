import { outlookBackground, outlookText } from './outlookDark.ts';
import { readColour } from './readColour.ts';

/** The background that Outlook assumes if there is none. */
const none = '#000000';

/**
 * Processes the elements in document order as Outlook does: reads their computed colours, writes changed ones to their
 * styles, and stores the originals in `data-ogsc` and `data-ogsb`. A mail's own rules for `[data-ogsc]` therefore apply
 * to descendants, which are processed later.
 */
export function recolourAsOutlook(elements: Iterable<HTMLElement>): void {
  for (const element of elements) {
    const computed = getComputedStyle(element);
    const sentText = readColour(computed.color) ?? none;
    const text = outlookText(sentText);
    if (text !== sentText) replace(element, 'color', text, 'data-ogsc');
    const sentGround = readColour(computed.backgroundColor) ?? none;
    const ground = outlookBackground(sentGround, text);
    if (ground !== sentGround) replace(element, 'background-color', ground, 'data-ogsb');
  }
}

function replace(element: HTMLElement, property: string, colour: string, original: string): void {
  element.setAttribute(original, element.style.getPropertyValue(property));
  element.style.setProperty(property, colour, 'important');
}
