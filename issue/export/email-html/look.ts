import { columnWidth, type Theme } from '../../publication.ts';
import { trustedHtml, noHtml, type Html } from '../markup.ts';
import { lightPalette, type Palette } from './mailColours.ts';

/** Hooks for the style sheet's dark colours; a fragment has no style sheet and omits them. */
export type Hook =
  | 'quiet'
  | 'box'
  | 'bar'
  | 'fill'
  | 'accented'
  | 'name'
  | 'title'
  | 'page'
  | 'canvas'
  | 'framed'
  | 'onLight'
  | 'onDark';

/** Kept short, as they appear on every line. */
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
  framed: 'w',
  onLight: 'l',
  onDark: 'd',
};

/** How an issue looks in a mail: what every piece renderer needs. */
export interface Look {
  readonly colours: Palette;
  readonly fonts: string;
  /** Size, line height, fonts and colour of running text. Repeated on tables: on some pages they do not inherit it. */
  readonly typography: Html;
  /** True within a box, where headings need no space above. */
  readonly boxed: boolean;
  /** The width available for text and pictures, in px. */
  readonly width: number;
  /** Returns the space above or below, in px, given its size in a regular theme. */
  readonly space: (regular: number) => number;
  /** The font declaration for headings with fonts of their own, or nothing. */
  readonly headingFonts: Html;
  /** True without a style sheet, within a page of the mail tool. */
  readonly isFragment: boolean;
  /** Returns the class attribute for a hook, or nothing. */
  hook(name: Hook): Html;
}

/**
 * Each stack lists fonts of Windows, macOS, iOS, Android and Linux, most similar first. No web fonts: mail programs ask
 * the reader before loading them.
 */
const fontStacks: Readonly<Record<Theme['fontStack'], string>> = {
  serif: "Georgia,'Times New Roman',serif",
  sans: "'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  palatino: "'Palatino Linotype',Palatino,'Book Antiqua',Georgia,serif",
  verdana: "Verdana,Geneva,'DejaVu Sans',sans-serif",
};

/** How spaces, and the ratio of line height to text size, differ by theme. */
const spacings: Readonly<Record<Theme['spacing'], { space: number; line: number }>> = {
  compact: { space: 0.75, line: 1.5 },
  regular: { space: 1, line: 1.6 },
  airy: { space: 1.3, line: 1.7 },
};

/** Returns the look of a theme, for a whole document or for a fragment within another page. */
export function lookOf(theme: Theme, form: 'document' | 'fragment'): Look {
  const colours = lightPalette(theme);
  const fonts = fontStacks[theme.fontStack];
  const { space, line } = spacings[theme.spacing];
  const headings = theme.headingFontStack ?? theme.fontStack;
  return {
    colours,
    fonts,
    typography: typeset(17, line, fonts, colours.text),
    boxed: false,
    isFragment: form === 'fragment',
    width: form === 'document' ? columnWidth({ theme }) : theme.width,
    space: (regular) => Math.round(regular * space),
    headingFonts:
      headings === theme.fontStack ? noHtml : trustedHtml(`;font-family:${fontStacks[headings]}`),
    hook: form === 'document' ? (name) => hooks[name] : () => noHtml,
  };
}

/** Returns the declarations of a text's type. No shorthand: LibreOffice takes bold off all headings within it. */
export function typeset(size: number, line: number, fonts: string, colour: string): Html {
  return trustedHtml(
    `font-size:${String(size)}px;line-height:${String(line)};font-family:${fonts};color:${colour}`,
  );
}

const hooks = Object.fromEntries(
  Object.entries(hookClasses).map(([hook, name]) => [hook, trustedHtml(` class="${name}"`)]),
) as Readonly<Record<Hook, Html>>;
