import type { LookName, Theme } from '../../theme.ts';
import type { HeadingRole, ParagraphRole } from '../../text/piece.ts';

/** Everything that is set in type. */
export type TextName =
  | ParagraphRole
  | HeadingRole
  | 'title'
  | 'section'
  | 'item'
  | 'text'
  | 'sources'
  | 'quote';

/**
 * How a text is set: sizes and spaces in px, spaces as at regular spacing. `$line` and `$accent` in declarations are the
 * theme's colours; a line without one has the text's, also where a mail program changes that in dark mode.
 */
export interface TypeStyle {
  readonly size: number;
  /** The ratio of line height to size; absent: that of running text. */
  readonly line?: number;
  /** The space to what precedes it, and to what follows; between two texts the larger one counts. */
  readonly above: number;
  readonly below: number;
  readonly colour?: 'accent' | 'quiet';
  /** A line above it, unless a divider precedes it. */
  readonly rule?: string;
  /** Further declarations. */
  readonly css?: string;
}

/** A look is values: how each text is set, the divider's line, and the theme that it comes with. */
export interface LookValues {
  readonly texts: Readonly<Record<TextName, TypeStyle>>;
  readonly divider: string;
  /** The corners of buttons and boxes on a web page, in px; in mails they are square, as in Outlook. */
  readonly radius: number;
  readonly theme: Omit<Theme, 'look' | 'sources' | 'header'>;
}

const capitals = 'font-weight:bold;text-transform:uppercase;letter-spacing:1px';
const centred = 'text-align:center';

const newspaper: LookValues = {
  texts: {
    publication: {
      size: 40,
      line: 1.1,
      above: 0,
      below: 0,
      css: `padding:12px 0;border-top:4px solid;border-bottom:1px solid $line;font-weight:bold;letter-spacing:-.5px;${centred}`,
    },
    dateline: {
      size: 14,
      above: 0,
      below: 0,
      colour: 'quiet',
      css: `padding:8px 0;border-bottom:1px solid $line;letter-spacing:.3px;${centred}`,
    },
    title: { size: 34, line: 1.15, above: 32, below: 8 },
    byline: { size: 15, above: 8, below: 24, colour: 'quiet' },
    kicker: { size: 14, above: 48, below: 4, colour: 'accent', css: capitals },
    lead: { size: 28, line: 1.2, above: 48, below: 12 },
    standfirst: { size: 19, line: 1.45, above: 12, below: 16 },
    section: { size: 24, line: 1.25, above: 48, below: 12, rule: '3px solid' },
    column: { size: 21, line: 1.3, above: 48, below: 12, rule: '1px solid $line' },
    item: { size: 19, line: 1.35, above: 32, below: 8 },
    text: { size: 17, line: 1.6, above: 16, below: 16 },
    sources: { size: 15, above: 8, below: 16, colour: 'quiet' },
    quote: { size: 21, line: 1.4, above: 32, below: 32, css: 'font-style:italic' },
    signature: { size: 20, line: 1.4, above: 16, below: 16 },
    share: { size: 15, above: 24, below: 16, colour: 'quiet' },
    'small-print': { size: 14, above: 12, below: 12, colour: 'quiet' },
    label: { size: 14, above: 0, below: 8, colour: 'quiet', css: 'letter-spacing:.5px' },
    note: { size: 15, above: 16, below: 16, colour: 'quiet' },
  },
  divider: 'border-top:1px solid $line',
  radius: 4,
  theme: {
    accent: '#b3261e',
    fontStack: 'serif',
    headingFontStack: undefined,
    page: '#ffffff',
    text: '#1d1b19',
    dark: { page: '#171615', text: '#ebe8e2' },
    width: 600,
    spacing: 'regular',
  },
};

const magazine: LookValues = {
  texts: {
    ...newspaper.texts,
    publication: {
      size: 30,
      line: 1.1,
      above: 0,
      below: 8,
      colour: 'accent',
      css: 'font-weight:bold;letter-spacing:-.5px',
    },
    dateline: { size: 14, above: 8, below: 0, colour: 'quiet' },
    title: { size: 38, line: 1.1, above: 40, below: 12, css: 'letter-spacing:-.8px' },
    byline: { size: 15, above: 12, below: 32, colour: 'quiet' },
    lead: { size: 30, line: 1.15, above: 56, below: 12, css: 'letter-spacing:-.4px' },
    standfirst: { size: 19, line: 1.4, above: 12, below: 16 },
    section: { size: 26, line: 1.2, above: 56, below: 12, css: 'letter-spacing:-.3px' },
    column: { size: 20, line: 1.3, above: 56, below: 12, rule: '3px solid $accent' },
    item: { size: 18, line: 1.35, above: 32, below: 8 },
    text: { size: 16, line: 1.6, above: 16, below: 16 },
    sources: { size: 14, above: 8, below: 16, colour: 'quiet' },
    quote: { size: 24, line: 1.3, above: 40, below: 40, css: 'font-weight:bold' },
    signature: { size: 18, line: 1.4, above: 16, below: 16 },
  },
  divider: 'border-top:3px solid $line',
  radius: 8,
  theme: {
    accent: '#0b5fa5',
    fontStack: 'sans',
    headingFontStack: undefined,
    page: '#ffffff',
    text: '#20242a',
    dark: { page: '#14171b', text: '#e4e7eb' },
    width: 640,
    spacing: 'regular',
  },
};

const plain = 'font-weight:normal';

const letter: LookValues = {
  texts: {
    ...newspaper.texts,
    publication: {
      size: 24,
      line: 1.3,
      above: 0,
      below: 4,
      css: `font-weight:normal;font-style:italic;${centred}`,
    },
    dateline: { size: 15, above: 4, below: 0, colour: 'quiet', css: centred },
    title: { size: 32, line: 1.2, above: 40, below: 8, css: `${plain};${centred}` },
    byline: { size: 16, above: 8, below: 32, colour: 'quiet', css: centred },
    kicker: { ...newspaper.texts.kicker, css: 'font-style:italic' },
    lead: { size: 27, line: 1.25, above: 48, below: 12, css: plain },
    standfirst: { size: 18, line: 1.6, above: 12, below: 16 },
    section: { size: 24, line: 1.3, above: 48, below: 12, css: plain },
    column: { size: 21, line: 1.3, above: 48, below: 12, css: `${plain};font-style:italic` },
    item: { size: 19, line: 1.4, above: 32, below: 8 },
    text: { size: 18, line: 1.6, above: 16, below: 16 },
    quote: { size: 22, line: 1.45, above: 32, below: 32, css: 'font-style:italic' },
    signature: { size: 22, line: 1.4, above: 16, below: 16 },
  },
  divider: 'width:96px;border-top:1px solid $line',
  radius: 0,
  theme: {
    accent: '#7c4a1e',
    fontStack: 'palatino',
    headingFontStack: undefined,
    page: '#fdfbf6',
    text: '#2b2722',
    dark: { page: '#1b1815', text: '#e9e2d6' },
    width: 580,
    spacing: 'regular',
  },
};

/** All looks. A new one is an entry here, its name in `lookNames`, and its name in every language of the interface. */
export const looks: Readonly<Record<LookName, LookValues>> = { newspaper, magazine, letter };
