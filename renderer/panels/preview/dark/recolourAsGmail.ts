import type { Colour } from '../../../../issue/text/colour.ts';
import type { ColourUse } from './gmailDark.ts';
import { readColour } from './readColour.ts';

const properties = [
  ['color', 'text'],
  ['background-color', 'ground'],
  ['border-top-color', 'border'],
  ['border-right-color', 'border'],
  ['border-bottom-color', 'border'],
  ['border-left-color', 'border'],
] as const;

/** Recolours what the elements set themselves, as Gmail's apps do with a mail's inline styles. */
export function recolourAsGmail(
  elements: Iterable<HTMLElement>,
  changed: (colour: Colour, use: ColourUse) => Colour,
): void {
  for (const { style } of elements) {
    for (const [property, use] of properties) {
      const colour = readColour(style.getPropertyValue(property));
      if (colour) style.setProperty(property, changed(colour, use));
    }
  }
}
