import type { Theme } from '../../theme.ts';
import { canBeReadOn, legible, mix, readable, type Colour } from '../../text/colour.ts';

/** The colours of light or dark mode. */
export interface Palette {
  readonly page: Colour;
  readonly text: Colour;
  /** Captions, credits, bylines, notes. */
  readonly quiet: Colour;
  /** Links and the bar next to a quote. */
  readonly accent: Colour;
  readonly line: Colour;
  /** The background of a sponsor's box. */
  readonly box: Colour;
  /** The background of buttons, and the text on it, which can be read on paper too. */
  readonly fill: Colour;
  readonly onFill: Colour;
}

/** Returns the theme's colours on its page; text and links have a contrast of at least 4.5, in the box too. */
export function lightPalette(theme: Theme): Palette {
  return palette(theme.page, theme.text, theme.accent, readable);
}

/** Returns the colours for dark mode, links with slightly more contrast: thin strokes fade there. */
export function darkPalette({ accent, dark }: Theme): Palette {
  return palette(dark.page, dark.text, dark.accent ?? accent, 6);
}

/** Tints boxes and lines on any page, like old paper. */
const paper = '#8c7a4f';

function palette(page: Colour, text: Colour, accent: Colour, leastForLinks: number): Palette {
  const tinted = mix(paper, page, 0.91);
  const box = canBeReadOn([page, tinted]) ? tinted : page;
  const soft = mix(accent, page, 0.88);
  const fill = canBeReadOn([page, soft]) ? soft : page;
  const grounds = [page, box];
  const legibleText = legible(text, grounds);
  return {
    page,
    text: legibleText,
    quiet: legible(mix(legibleText, page, 0.33), grounds),
    accent: legible(accent, grounds, leastForLinks),
    line: mix(paper, page, 0.66),
    box,
    fill,
    onFill: legible(accent, [fill, page]),
  };
}
