import type { Colour } from '../../../../issue/text/colour.ts';
import type { AppearanceName } from '../previewNames.ts';
import { gmailInk, gmailOnAndroid, gmailOnIphone, type ColourUse } from './gmailDark.ts';
import { hexOf } from './lab.ts';
import { outlookInk, outlookBackground, outlookText } from './outlookDark.ts';

/** How a mail program shows a mail's colours. */
export interface Appearance {
  readonly scheme: 'light' | 'dark';
  /** True if the mail's rules for `prefers-color-scheme: dark` apply. */
  readonly hasDarkRules: boolean;
  /** The program's default text colour. */
  readonly ink: Colour;
  /** Recolours the elements, which must be in document order. */
  readonly recolour: (elements: Iterable<HTMLElement>) => void;
}

const keep = () => undefined;

export const appearances: Readonly<Record<AppearanceName, Appearance>> = {
  light: { scheme: 'light', hasDarkRules: false, ink: '#000000', recolour: keep },
  dark: { scheme: 'dark', hasDarkRules: true, ink: '#ffffff', recolour: keep },
  'gmail-iphone': {
    scheme: 'dark',
    hasDarkRules: false,
    ink: gmailInk,
    recolour: (elements) => recolourAsGmail(elements, gmailOnIphone),
  },
  'gmail-android': {
    scheme: 'dark',
    hasDarkRules: false,
    ink: gmailInk,
    recolour: (elements) => recolourAsGmail(elements, gmailOnAndroid),
  },
  outlook: {
    scheme: 'dark',
    hasDarkRules: false,
    ink: outlookInk,
    recolour: recolourAsOutlook,
  },
};

const properties = [
  ['color', 'text'],
  ['background-color', 'ground'],
  ['border-top-color', 'border'],
  ['border-right-color', 'border'],
  ['border-bottom-color', 'border'],
  ['border-left-color', 'border'],
] as const;

/** Recolours what the elements set themselves, as Gmail's apps do with a mail's inline styles. */
function recolourAsGmail(
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

/** The background that Outlook assumes if there is none. */
const none = '#000000';

/**
 * Processes the elements in document order as Outlook does: reads their computed colours, writes changed ones to their
 * styles, and stores the originals in `data-ogsc` and `data-ogsb`. A mail's own rules for `[data-ogsc]` therefore apply
 * to descendants, which are processed later.
 */
function recolourAsOutlook(elements: Iterable<HTMLElement>): void {
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

const rgb = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/**
 * Parses a colour as browsers return it (`rgb(1, 2, 3)`), ignoring partial transparency; undefined if there is none or
 * it is fully transparent.
 */
function readColour(css: string): Colour | undefined {
  const [found, red, green, blue, alpha] = rgb.exec(css) ?? [];
  if (found === undefined || Number(alpha) === 0) return undefined;
  return hexOf([red, green, blue].map(Number));
}
