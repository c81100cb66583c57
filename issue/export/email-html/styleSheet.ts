import { mailMargin, type Theme } from '../../theme.ts';
import { hookClasses } from './look.ts';
import { darkPalette } from './mailColours.ts';

/**
 * Selectors and their declarations; every selector may be prefixed with another. None is a type selector: by
 * caniemail's data, GMX and WEB.DE reject those; classes and attributes do as well.
 */
type Rules = readonly (readonly [selectors: readonly string[], declarations: string])[];

const sheets = new WeakMap<Theme, string>();

/**
 * Returns the document's only style sheet: less margin on a phone, and all colours of dark mode, once for programs that
 * support `prefers-color-scheme` and once for Outlook's own. Everything else is inline.
 */
export function styleSheet(theme: Theme): string {
  let sheet = sheets.get(theme);
  if (sheet === undefined) {
    const rules = darkRules(theme);
    const { page } = darkPalette(theme);
    // Evolution shows parts of the page that the body does not cover.
    const root = `:root{background:${page}!important}`;
    sheet = `:root{color-scheme:light dark}${phone}${inDark}{${root}${dimmed}${written(rules)}}${written(rules, '[data-ogsc] ')}`;
    sheets.set(theme, sheet);
  }
  return sheet;
}

const phone = `@media(max-width:480px){.${hookClasses.page}{padding:${String(mailMargin - 4)}px!important;word-wrap:anywhere}.${hookClasses.title},.${hookClasses.plate}{font-size:29px!important}}`;

/**
 * Dark mode, but not on paper. litehtml (Claws Mail) ignores features of a media query that it does not know, but knows that its colours
 * have an index, which those of browsers never have.
 */
const inDark = '@media screen and (prefers-color-scheme:dark) and (color-index:0)';

/** Light pictures without a version for the dark would glare, as on a web page. */
const dimmed = '[alt]{opacity:.88}';

/** For the pictures that dark mode shows in a frame, or replaces. */
const pictureRules: Rules = [
  [
    [`.${hookClasses.framed}`],
    'padding:8px!important;background:#fff!important;box-sizing:border-box!important',
  ],
  [[`.${hookClasses.onLight}`], 'display:none!important'],
  [[`.${hookClasses.onDark}`], 'display:block!important'],
];

/** What a document's style sheet has besides if pictures look different in dark mode. */
export const darkPictureSheet = `${inDark}{${written(pictureRules)}.${hookClasses.onDark}{opacity:1}}${written(pictureRules, '[data-ogsc] ')}`;

function darkRules(theme: Theme): Rules {
  const { page, text, quiet, accent, line, box, fill, onFill } = darkPalette(theme);
  const { quiet: small, box: ground, bar, fill: button, accented, name, plate } = hookClasses;
  const { page: sheet, canvas } = hookClasses;
  return [
    [[`.${canvas}`, `.${sheet}`], `background:${page}!important`],
    [[`.${sheet}`, `.${ground}`, `.${accented}`, '[cellspacing]'], `color:${text}!important`],
    [['[style]'], `border-color:${line}!important`],
    [['[href]', `.${name}`], `color:${accent}!important`],
    [[`.${small}`], `color:${quiet}!important`],
    [[`.${plate}`], `border-color:${text}!important`],
    [[`.${accented}`, `.${name}`], `border-color:${accent}!important`],
    [[`.${ground}`], `background:${box}!important`],
    [[`.${bar}`], `background:${accent}!important`],
    [[`.${button}`], `background:${fill}!important`],
    [[`.${button} [href]`], `color:${onFill}!important`],
  ];
}

function written(rules: Rules, behind = ''): string {
  return rules
    .map(([selectors, declarations]) => {
      return `${selectors.map((selector) => behind + selector).join()}{${declarations}}`;
    })
    .join('');
}
