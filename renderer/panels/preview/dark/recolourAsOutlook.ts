import { outlookBackground, outlookText } from './outlookDark.ts';
import { readColour } from './readColour.ts';

/** What Outlook takes a ground for that is not there. */
const none = '#000000';

/**
 * Does with the elements, in the order of the document, what Outlook does: it looks at their computed colours, writes
 * the changed ones into their styles and notes the original ones in `data-ogsc` and `data-ogsb`, so that a mail's own
 * rules for `[data-ogsc]` reach whatever is within and comes to be looked at later.
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
