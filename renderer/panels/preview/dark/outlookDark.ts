import { contrast, type Colour } from '../../../../issue/export/email-html/colour.ts';
import { fromLab, toLab } from './lab.ts';

/**
 * How Outlook on the web, the new Outlook for Windows and Outlook's apps darken a mail. The rule is Microsoft's own
 * (`transformElementForDarkMode` of Outlook on the web, published by Rémi Parmentier as
 * https://gist.github.com/hteumeuleu/51b5a8ea95cb47e344b0cb47bc1f2289, read in November 2026): a text that has not the
 * contrast with the dark pane gets another lightness in CIELAB, then a ground that has not the contrast with its text.
 * The pane's grey was #333333 in that source; the one here is measured (Outlook.com, October 2025: 13 grounds and a link
 * colour in github.com/druso/email_darkmode_simulator), and the rule gives each of those to a step or two of 255.
 *
 * Approximate: borders are left alone, as the source leaves them; pictures are not touched. Outlook's desktop program for
 * Windows before the new one inverts by a rule of its own that nobody has published, and is not this.
 */
export const outlookGround: Colour = '#292929';

/** The lightest that a text becomes: what inherits its colour stands in this. */
export const outlookInk: Colour = '#ffffff';

const enough = 4.5;

/** The text's colour in the dark; the same while it can be read on the pane. */
export function outlookText(text: Colour): Colour {
  return contrast(text, outlookGround) >= enough ? text : moved(text, outlookGround);
}

/** The ground's colour in the dark below a text in its final colour; the same while that can be read on it. */
export function outlookBackground(ground: Colour, text: Colour): Colour {
  return contrast(ground, text) >= enough ? ground : moved(ground, text);
}

const darkest = toLab(outlookGround).lightness;

/** The lightness below which nothing contrasts with the pane, and that above which nothing does with white. */
const lightEnough = 50 + darkest;
const darkEnough = 50;
const middle = (lightEnough + darkEnough) / 2;

/** The colour with its lightness mirrored, if need be, to the side of the middle that the other colour is not on. */
function moved(colour: Colour, against: Colour): Colour {
  const lab = toLab(colour);
  const squeezed = darkest + (lab.lightness * (100 - darkest)) / 100;
  const mirrored = 2 * middle - squeezed;
  // The zone around the middle, legible on neither, is stretched away.
  const lightness =
    toLab(against).lightness > middle
      ? darkest +
        ((Math.min(squeezed, mirrored) - darkest) * (darkEnough - darkest)) / (middle - darkest)
      : 100 - ((100 - Math.max(squeezed, mirrored)) * (100 - lightEnough)) / (100 - middle);
  return fromLab({ ...lab, lightness });
}
