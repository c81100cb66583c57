import type { Theme } from '../../publication.ts';
import { legible, textOn, type Colour } from './colour.ts';

/** The colours of one appearance. */
export interface Palette {
  readonly page: Colour;
  readonly text: Colour;
  /** Captions, credits, bylines, notes. */
  readonly quiet: Colour;
  /** Links and the bar beside a quote. */
  readonly accent: Colour;
  readonly line: Colour;
  /** The ground of a sponsor's box. */
  readonly box: Colour;
  /** The ground of buttons and bars, and the text on it. */
  readonly fill: Colour;
  readonly onFill: Colour;
}

/** The theme's colours on white paper; text and links have a contrast of 4.5 at least, in the box too. */
export function lightPalette({ accent }: Theme): Palette {
  const box = '#f5f3ee';
  return {
    page: '#ffffff',
    text: '#1d1b19',
    quiet: '#66615b',
    accent: legible(accent, box),
    line: '#d9d5cd',
    box,
    fill: accent,
    onFill: textOn(accent),
  };
}

/** The same for dark mode, with a little more contrast: thin strokes fade there. */
export function darkPalette({ accent }: Theme): Palette {
  const box = '#262422';
  return {
    page: '#171615',
    text: '#ebe8e2',
    quiet: '#a9a49b',
    accent: legible(accent, box, 6),
    line: '#45413c',
    box,
    fill: accent,
    onFill: textOn(accent),
  };
}
