import { columnWidth, type Theme } from '../../theme.ts';
import { trustedHtml, noHtml, type Html } from '../markup.ts';
import { looks, type LookValues, type TextName } from './looks.ts';
import { lightPalette, type Palette } from './mailColours.ts';

/**
 * Hooks for the style sheet's dark colours; a fragment has no style sheet and omits them. Kept short, as they appear on
 * every line.
 */
export const hookClasses = {
  quiet: 'q',
  box: 'x',
  bar: 'b',
  fill: 'f',
  accented: 'a',
  name: 'n',
  plate: 'm',
  title: 't',
  page: 'p',
  canvas: 'c',
  framed: 'w',
  onLight: 'l',
  onDark: 'd',
} as const;
type Hook = keyof typeof hookClasses;

/** How an issue looks in a mail: what every piece renderer needs. */
export interface Look {
  readonly colours: Palette;
  readonly fonts: string;
  readonly values: LookValues;
  /** Size, line height, fonts and colour of running text. Repeated on tables: on some pages they do not inherit it. */
  readonly typography: Html;
  /** The width available for text and pictures, in px. */
  readonly width: number;
  /** Returns the space above or below, in px, given its size in a regular theme. */
  readonly space: (regular: number) => number;
  /** Returns the declarations of a text, without its margin. */
  readonly typeset: (name: TextName) => Html;
  /** True without a style sheet, within a page of the mail tool. */
  readonly isFragment: boolean;
  /** Returns the class attribute for a hook, or nothing. */
  hook(name: Hook): Html;
  /** Returns the class attribute for a text, or nothing. */
  textHook(name: TextName): Html;
}

/**
 * Each stack lists fonts of Windows, macOS, iOS, Android and Linux, most similar first. No web fonts: mail programs ask
 * the reader before loading them.
 */
export const fontStacks: Readonly<Record<Theme['fontStack'], string>> = {
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

type TextColours = Readonly<Record<'quiet' | 'line' | 'accent', string>>;

type LookForm = 'document' | 'fragment';

const known: Readonly<Record<LookForm, WeakMap<Theme, Look>>> = {
  document: new WeakMap(),
  fragment: new WeakMap(),
};

/** Returns the look of a theme, for a whole document or for a fragment within another page. */
export function lookOf(theme: Theme, form: LookForm): Look {
  let look = known[form].get(theme);
  if (!look) {
    look = newLook(theme, form);
    known[form].set(theme, look);
  }
  return look;
}

function newLook(theme: Theme, form: LookForm): Look {
  const colours = lightPalette(theme);
  const fonts = fontStacks[theme.fontStack];
  const values = looks[theme.look];
  const { space, line } = spacings[theme.spacing];
  const { text } = values.texts;
  return {
    colours,
    fonts,
    values,
    typography: typeset(text.size, line, fonts, colours.text),
    width: form === 'document' ? columnWidth({ theme }) : theme.width,
    space: (regular) => Math.round(regular * space),
    typeset: typesetIn(theme, colours),
    isFragment: form === 'fragment',
    hook: form === 'document' ? (name) => hooks[name] : () => noHtml,
    textHook: form === 'document' ? (name) => textHookIn(values, name) : () => noHtml,
  };
}

/** Returns the declarations of a text's type. No shorthand: LibreOffice takes bold off all headings within it. */
export function typeset(size: number, line: number, fonts: string, colour: string): Html {
  return trustedHtml(
    `font-size:${String(size)}px;line-height:${String(line)};font-family:${fonts};color:${colour}`,
  );
}

const headings: ReadonlySet<TextName> = new Set(['title', 'lead', 'section', 'column', 'item']);
/** What opens the text after it, and does not end a printed page. */
export const opening: ReadonlySet<TextName | undefined> = new Set([...headings, 'kicker', 'label']);

/** Returns how each text of a theme is set, in colours that may be names of custom properties. */
export function typesetIn(theme: Theme, colours: TextColours): (name: TextName) => Html {
  const known = new Map<TextName, Html>();
  const { texts } = looks[theme.look];
  const own = theme.headingFontStack ?? theme.fontStack;
  const headingFonts = own === theme.fontStack ? [] : [`font-family:${fontStacks[own]}`];
  return (name) => {
    let declarations = known.get(name);
    if (!declarations) {
      const { size, line, colour, css } = texts[name];
      const all = [
        `font-size:${String(size)}px`,
        ...(line === undefined ? [] : [`line-height:${String(line)}`]),
        ...(headings.has(name) || name === 'publication' ? headingFonts : []),
        ...(colour === undefined ? [] : [`color:${colours[colour]}`]),
        ...(css === undefined ? [] : [inColours(css, colours)]),
        ...(opening.has(name) ? ['page-break-after:avoid'] : []),
      ];
      declarations = trustedHtml(all.join(';'));
      known.set(name, declarations);
    }
    return declarations;
  };
}

/** Returns declarations of a look with the colours that they name. */
export function inColours(css: string, colours: TextColours): string {
  return css.replace(/\$(line|accent)/g, (_, name: 'line' | 'accent') => colours[name]);
}

const hooks = Object.fromEntries(
  Object.entries(hookClasses).map(([hook, name]) => [hook, trustedHtml(` class="${name}"`)]),
) as Readonly<Record<Hook, Html>>;

function textHookIn({ texts }: LookValues, name: TextName): Html {
  const { colour } = texts[name];
  const classes = [
    ...(name === 'title' ? [hookClasses.title] : name === 'publication' ? [hookClasses.plate] : []),
    ...(colour === undefined ? [] : [hookClasses[colour === 'quiet' ? 'quiet' : 'name']]),
  ];
  return classes.length === 0 ? noHtml : trustedHtml(` class="${classes.join(' ')}"`);
}
