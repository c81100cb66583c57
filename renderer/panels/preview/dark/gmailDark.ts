import { contrast, type Colour } from '../../../../issue/text/colour.ts';
import { bytesOf, fromLab, hexOf, toLab } from './lab.ts';

/**
 * How Gmail's apps darken a mail; Gmail in a browser leaves it light. Google publishes neither rule. What is known:
 * Android's app darkens light backgrounds, lightens dark text and leaves the rest. Chromium's rules for darkening a
 * page, which Android's web view offers to apps, do the same (`dark_mode_color_filter.cc`,
 * `dark_mode_color_classifier.cc` and the defaults in `dark_mode_settings_builder.cc`, read in November 2026); they are
 * implemented here. The iPhone's app inverts every colour, including white text on a dark background
 * (hteumeuleu.com/2021/fixing-gmail-dark-mode-css-blend-modes and Litmus's table of dark modes); here it uses the same
 * formula.
 *
 * Approximate: the exact shades on an iPhone (only black turning white, and white turning #121212 or close to it, have
 * been observed). Icons, which Android's app inverts depending on their content, are left unchanged here.
 */
export const gmailGround: Colour = '#121212';
export const gmailInk: Colour = '#ffffff';

/** What a colour is used for. */
export type ColourUse = 'text' | 'ground' | 'border';

/** Returns the colour in Gmail's app on an iPhone. */
export function gmailOnIphone(colour: Colour): Colour {
  return inverted(colour);
}

/** Returns the colour in Gmail's app on Android: light text and dark backgrounds are unchanged. */
export function gmailOnAndroid(colour: Colour, use: ColourUse): Colour {
  const stays = use === 'ground' ? brightness(colour) <= 205 : brightness(colour) >= 150;
  const shown = stays ? colour : inverted(colour);
  return use === 'border' ? subdued(shown) : shown;
}

/** Chromium darkens a border by thirds until its contrast is too low to read by. */
function subdued(border: Colour): Colour {
  const channels = bytesOf(border);
  const most = Math.max(...channels);
  if (most === 0 || contrast(border, gmailGround) < 4.5) return border;
  const share = Math.max(0, most / 255 - 0.33) / (most / 255);
  return subdued(hexOf(channels.map((byte) => byte * share)));
}

/** Mirrors the lightness, but not below a tenth, to reduce glare. */
function inverted(colour: Colour): Colour {
  const lab = toLab(colour);
  const dark = fromLab({ ...lab, lightness: Math.min(110 - lab.lightness, 100) });
  return isNearGround(dark) ? gmailGround : dark;
}

/** Chromium maps greys slightly lighter than Material's dark surface to that surface. */
function isNearGround(colour: Colour): boolean {
  const [red, green, blue] = bytesOf(colour);
  return red === green && green === blue && red !== undefined && red > 18 && red < 32;
}

/** Perceived brightness from 0 to 255 (https://www.w3.org/TR/AERT/#color-contrast). */
function brightness(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = bytesOf(colour);
  return Math.floor((red * 299 + green * 587 + blue * 114) / 1000);
}
