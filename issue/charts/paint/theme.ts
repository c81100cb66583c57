import { legible, mix, textOn, type Colour } from '../../text/colour.ts';
import type { ChartOptions } from '../chartSchema.ts';

/** The colours of a chart. */
export interface ChartTheme {
  readonly background: Colour;
  readonly title: Colour;
  readonly text: Colour;
  /** Axis labels, source and note. */
  readonly quiet: Colour;
  readonly grid: Colour;
  /** The line at zero. */
  readonly zero: Colour;
  /** Marks that are not highlighted. */
  readonly grey: Colour;
  /** Colours of the series in their order, all legible as text. */
  readonly series: readonly Colour[];
}

/**
 * The colours in an order in which neighbours also differ to the colour-blind: by lightness as well as by hue
 * (test/issue/charts/palette.test.ts simulates it).
 */
const themes: Readonly<Record<ChartOptions['theme'], ChartTheme>> = {
  light: {
    background: '#ffffff',
    title: '#14171a',
    text: '#2b3036',
    quiet: '#5c646d',
    grid: '#e1e4e8',
    zero: '#3c434a',
    grey: '#8b939c',
    series: ['#1f6fd6', '#7d1128', '#0b8276', '#3d2a66', '#a85a00', '#4f5b66'],
  },
  dark: {
    background: '#17191d',
    title: '#f4f5f6',
    text: '#d9dce0',
    quiet: '#a3aab2',
    grid: '#2f343a',
    zero: '#c3c8ce',
    grey: '#6c757f',
    series: ['#86b8f7', '#f2846b', '#7df5dd', '#b283c9', '#f0d264', '#8e97a8'],
  },
};

/** Returns the colours for the options; the newsletter's colour is made legible on the background. */
export function themeFor({
  theme,
  accent,
  page,
}: Pick<ChartOptions, 'theme' | 'accent' | 'page'>): ChartTheme {
  const colours = page === undefined ? themes[theme] : themeOn(page.toLowerCase());
  if (accent === undefined) return colours;
  const first = legible(accent.toLowerCase(), [colours.background]);
  return {
    ...colours,
    series: [first, ...colours.series.filter(isUnlike(first)), first].slice(0, 6),
  };
}

/** Returns the theme that suits a page, legible on it. */
function themeOn(page: Colour): ChartTheme {
  const colours = themes[textOn(page) === '#ffffff' ? 'dark' : 'light'];
  if (page === colours.background) return colours;
  const text = legible(colours.text, [page]);
  return {
    background: page,
    title: legible(colours.title, [page]),
    text,
    quiet: legible(colours.quiet, [page]),
    grid: mix(text, page, 0.86),
    zero: legible(colours.zero, [page], 3),
    grey: legible(colours.grey, [page], 3),
    series: colours.series.map((colour) => legible(colour, [page])),
  };
}

/** Returns the colour of a range behind the marks. */
export function washed(colour: Colour, { background }: ChartTheme): Colour {
  return mix(colour, background, 0.86);
}

function isUnlike(one: Colour): (other: Colour) => boolean {
  return (other) => {
    const distance = [1, 3, 5].map((start) => channel(one, start) - channel(other, start));
    return Math.hypot(...distance) > 80;
  };
}

function channel(colour: Colour, start: number): number {
  return Number.parseInt(colour.slice(start, start + 2), 16);
}
