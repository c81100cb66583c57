import { contrast, type Colour } from '../../../../issue/text/colour.ts';
import { fromLab, toLab } from './lab.ts';

/**
 * How Outlook on the web, the new Outlook for Windows and Outlook's apps darken a mail. The rule is Microsoft's own
 * (`transformElementForDarkMode` of Outlook on the web, published by Rémi Parmentier as
 * https://gist.github.com/hteumeuleu/51b5a8ea95cb47e344b0cb47bc1f2289, read in November 2026): text with too little
 * contrast with the dark pane gets another lightness in CIELAB, then a background with too little contrast with its
 * text does. The pane's grey was #333333 in that source; the one here is measured (Outlook.com, October 2025: 13
 * backgrounds and a link colour in github.com/druso/email_darkmode_simulator), and the rule reproduces each of those
 * within a step or two of 255.
 *
 * Approximate: borders are unchanged, as in the source; pictures are unchanged. The older desktop Outlook for Windows
 * inverts by its own unpublished rule, and is not covered.
 */
export const outlookGround: Colour = '#292929';

/** The lightest text colour, used for text that inherits its colour. */
export const outlookInk: Colour = '#ffffff';

const enough = 4.5;

/** Returns the text's colour in dark mode; unchanged if it is legible on the pane. */
export function outlookText(text: Colour): Colour {
  return contrast(text, outlookGround) >= enough ? text : moved(text, outlookGround);
}

/** Returns the background's colour in dark mode below text in its final colour; unchanged if that is legible on it. */
export function outlookBackground(ground: Colour, text: Colour): Colour {
  return contrast(ground, text) >= enough ? ground : moved(ground, text);
}

const darkest = toLab(outlookGround).lightness;

/** No lightness below the first contrasts with the pane, and none above the second contrasts with white. */
const lightEnough = 50 + darkest;
const darkEnough = 50;
const middle = (lightEnough + darkEnough) / 2;

/** Compresses the lightness and, if needed, mirrors it to the side of the middle opposite the other colour. */
function moved(colour: Colour, against: Colour): Colour {
  const lab = toLab(colour);
  const squeezed = darkest + (lab.lightness * (100 - darkest)) / 100;
  const mirrored = 2 * middle - squeezed;
  // Stretch the lightness away from the zone around the middle, which is legible on neither.
  const lightness =
    toLab(against).lightness > middle
      ? darkest +
        ((Math.min(squeezed, mirrored) - darkest) * (darkEnough - darkest)) / (middle - darkest)
      : 100 - ((100 - Math.max(squeezed, mirrored)) * (100 - lightEnough)) / (100 - middle);
  return fromLab({ ...lab, lightness });
}
