import { contrast, type Colour } from '../../../../issue/text/colour.ts';
import {
  darkPalette,
  lightPalette,
  type Palette,
} from '../../../../issue/export/email-html/mailColours.ts';
import type { Theme } from '../../../../issue/theme.ts';

/** A colour of a theme, its contrast on its page, and the colour that the mail uses. */
export interface ThemeContrast {
  /** The chosen colour; for an accent that dark mode derives from the light one, the light one. */
  readonly chosen: Colour;
  /** The colour that the mail shows: the chosen one or, if that is illegible, the nearest legible one. */
  readonly shown: Colour;
  /** The chosen colour's contrast on the page or in a box, whichever is less; rounded down to a tenth. */
  readonly ratio: number;
  readonly shownRatio: number;
}

export type ThemeContrasts = Readonly<
  Record<'light' | 'dark', Readonly<Record<'text' | 'accent', ThemeContrast>>>
>;

/** Returns the contrast of a theme's text and links in both modes. */
export function themeContrasts(theme: Theme): ThemeContrasts {
  const { text, accent, dark } = theme;
  return {
    light: inMode(lightPalette(theme), text, accent),
    dark: inMode(darkPalette(theme), dark.text, dark.accent ?? accent),
  };
}

function inMode(palette: Palette, text: Colour, accent: Colour) {
  const { page, box } = palette;
  const ratioOf = (colour: Colour) => {
    const least = Math.min(contrast(colour, page), contrast(colour, box));
    return Math.floor(least * 10) / 10;
  };
  const of = (chosen: Colour, shown: Colour): ThemeContrast => ({
    chosen,
    shown,
    ratio: ratioOf(chosen),
    shownRatio: ratioOf(shown),
  });
  return { text: of(text, palette.text), accent: of(accent, palette.accent) };
}
