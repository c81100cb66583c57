import { channels, legible, mix, textOn, type Colour } from '../../text/colour.ts';
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
  /** A range behind the marks. */
  readonly wash: Colour;
  /** Colours of the series in their order, all legible as text; then those of text on them. */
  readonly series: readonly Colour[];
  readonly onSeries: readonly Colour[];
  readonly onGrey: Colour;
}

type BaseTheme = Omit<ChartTheme, 'wash' | 'onSeries' | 'onGrey'>;

/**
 * The colours in an order in which neighbours also differ to the colour-blind: by lightness as well as by hue
 * (test/issue/charts/palette.test.ts simulates it).
 */
const themes: Readonly<Record<ChartOptions['theme'], BaseTheme>> = {
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

/**
 * Returns the colours for the options; the newsletter's colour is made legible on the background. With colours for the
 * night, each is a pair of which CSS takes one.
 */
export function themeFor({
  night,
  ...day
}: Pick<ChartOptions, 'theme' | 'accent' | 'page' | 'night'>): ChartTheme {
  const light = completed(baseTheme(day));
  return night ? inBoth(light, completed(baseTheme({ theme: 'dark', ...night }))) : light;
}

function completed(base: BaseTheme): ChartTheme {
  const { quiet, background, series, grey } = base;
  const wash = mix(quiet, background, 0.86);
  return { ...base, wash, onSeries: series.map(textOn), onGrey: textOn(grey) };
}

function inBoth(day: ChartTheme, night: ChartTheme): ChartTheme {
  const pair = (one: Colour, other: Colour) =>
    one === other ? one : `light-dark(${one}, ${other})`;
  const pairs = (ones: readonly Colour[], others: readonly Colour[]) =>
    // Both are repeated after their last colour, which may not be at the same place.
    Array.from({ length: ones.length * others.length }, (_, at) =>
      pair(ones[at % ones.length] ?? '', others[at % others.length] ?? ''),
    );
  const { series, onSeries, ...colours } = day;
  const names = Object.keys(colours) as (keyof typeof colours)[];
  return {
    ...(Object.fromEntries(
      names.map((name) => [name, pair(day[name], night[name])]),
    ) as typeof colours),
    series: pairs(series, night.series),
    onSeries: pairs(onSeries, night.onSeries),
  };
}

function baseTheme({
  theme,
  accent,
  page,
}: Pick<ChartOptions, 'theme' | 'accent' | 'page'>): BaseTheme {
  const colours = page === undefined ? themes[theme] : themeOn(page.toLowerCase());
  if (accent === undefined) return colours;
  const first = legible(accent.toLowerCase(), [colours.background]);
  return {
    ...colours,
    series: [first, ...colours.series.filter(isUnlike(first)), first].slice(0, 6),
  };
}

/** Returns the theme that suits a page, legible on it. */
function themeOn(page: Colour): BaseTheme {
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

function isUnlike(one: Colour): (other: Colour) => boolean {
  return (other) => {
    const others = channels(other);
    return Math.hypot(...channels(one).map((value, at) => value - (others[at] ?? 0))) > 80;
  };
}
