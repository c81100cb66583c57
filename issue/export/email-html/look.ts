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
  /** Space above or below, in px, given what it is in a regular theme. */
  readonly space: (regular: number) => number;
  /** The declaration that gives head lines fonts of their own, or nothing. */
  readonly headingFonts: Html;
  /** The class attribute for a hook, or nothing. */
  hook(name: Hook): Html;
}

/** Each names what Windows, macOS, iOS, Android and Linux have, in that order of likeness. No web fonts: they ask the reader's leave. */
const fontStacks: Readonly<Record<Theme['fontStack'], string>> = {
  serif: "Georgia,'Times New Roman',serif",
  sans: "'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  palatino: "'Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif",
  verdana: "Verdana,Geneva,'DejaVu Sans',sans-serif",
};

/** How spaces, and the height of a line of text to its size, differ by theme. */
const spacings: Readonly<Record<Theme['spacing'], { space: number; line: number }>> = {
  compact: { space: 0.75, line: 1.5 },
  regular: { space: 1, line: 1.6 },
  airy: { space: 1.3, line: 1.7 },
};

/** The space beside the text, in px. */
export const margin = 20;

/** The look of a theme, for a whole document or for a fragment within somebody else's page. */
export function lookOf(theme: Theme, form: 'document' | 'fragment'): Look {
  const colours = lightPalette(theme);
  const fonts = fontStacks[theme.fontStack];
  const { space, line } = spacings[theme.spacing];
  const headings = theme.headingFontStack ?? theme.fontStack;
  return {
    colours,
    fonts,
    typography: trustedHtml(`font:17px/${String(line)} ${fonts};color:${colours.text}`),
    boxed: false,
    width: form === 'document' ? theme.width - 2 * margin : theme.width,
    space: (regular) => Math.round(regular * space),
    headingFonts:
      headings === theme.fontStack ? noHtml : trustedHtml(`;font-family:${fontStacks[headings]}`),
    hook: form === 'document' ? (name) => hooks[name] : () => noHtml,
  };
}

const hooks = Object.fromEntries(
  Object.entries(hookClasses).map(([hook, name]) => [hook, trustedHtml(` class="${name}"`)]),
) as Readonly<Record<Hook, Html>>;
