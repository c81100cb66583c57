import type { Theme } from '../../publication.ts';
import { trustedHtml, noHtml, type Html } from '../markup.ts';
import { lightPalette, type Palette } from './palette.ts';

/** Hooks for the style sheet's dark colours; a fragment, which has no style sheet, goes without them. */
export type Hook =
  'quiet' | 'box' | 'bar' | 'fill' | 'accented' | 'name' | 'title' | 'page' | 'canvas';

/** As short as can be: they stand in every line. */
export const hookClasses: Readonly<Record<Hook, string>> = {
  quiet: 'q',
  box: 'x',
  bar: 'b',
  fill: 'f',
  accented: 'a',
  name: 'n',
  title: 't',
  page: 'p',
  canvas: 'c',
};

/** How an issue looks in a mail: what every renderer of a piece needs to know. */
export interface Look {
  readonly colours: Palette;
  readonly fonts: string;
  /** Size, line height, fonts and colour of running text. Tables say it again: some pages do not let them inherit it. */
  readonly typography: Html;
  /** Whether this is within a box, where head lines need no space above. */
  readonly boxed: boolean;
  /** The room for text and pictures, in px. */
  readonly width: number;
  /** The class attribute for a hook, or nothing. */
  hook(name: Hook): Html;
}

const fontStacks: Readonly<Record<Theme['fontStack'], string>> = {
  serif: "Georgia,'Times New Roman',serif",
  sans: "'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
};

/** The space beside the text, in px, within a page of 600 px. */
export const pageWidth = 600;
export const margin = 20;

/** The look of a theme, for a whole document or for a fragment within somebody else's page. */
export function lookOf(theme: Theme, form: 'document' | 'fragment'): Look {
  const colours = lightPalette(theme);
  const fonts = fontStacks[theme.fontStack];
  return {
    colours,
    fonts,
    typography: trustedHtml(`font:17px/1.6 ${fonts};color:${colours.text}`),
    boxed: false,
    width: form === 'document' ? pageWidth - 2 * margin : pageWidth,
    hook: form === 'document' ? (name) => hooks[name] : () => noHtml,
  };
}

const hooks = Object.fromEntries(
  Object.entries(hookClasses).map(([hook, name]) => [hook, trustedHtml(` class="${name}"`)]),
) as Readonly<Record<Hook, Html>>;
