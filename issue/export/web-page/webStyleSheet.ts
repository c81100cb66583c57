import type { Theme } from '../../theme.ts';
import { inColours, lookOf, typesetIn } from '../email-html/look.ts';
import type { TextName } from '../email-html/looks.ts';
import { darkPalette, lightPalette, type Palette } from '../email-html/mailColours.ts';

/** The colours of the page, light or dark, as custom properties. */
const colours = {
  quiet: 'var(--quiet)',
  line: 'var(--line)',
  accent: 'var(--accent)',
};

const selectors: Readonly<Record<TextName, string>> = {
  publication: '.publication',
  dateline: '.dateline',
  title: 'h1',
  byline: '.byline',
  kicker: '.kicker',
  lead: '.lead',
  standfirst: '.standfirst',
  section: 'h2',
  column: '.column',
  item: 'h3',
  text: 'p,ul,ol,table',
  sources: '.sources',
  quote: 'blockquote',
  signature: '.signature',
  share: '.share',
  'small-print': '.small-print',
  label: '.label',
  note: '.note',
};

/** The lead is a section's element without its line. */
const ruleless = (name: TextName) => (name === 'lead' ? ';padding:0;border:0' : '');

/** General selectors first, as all have to yield to the classes. */
const order = ['text', 'section', ...Object.keys(selectors)] as readonly TextName[];

/**
 * Returns the page's style sheet: the mail's look, dark in the system's dark mode, and black on white in print.
 */
export function webStyleSheet(theme: Theme): string {
  const { typography, space, values } = lookOf(theme, 'document');
  const typeset = typesetIn(theme, colours);
  const px = (regular: number) => `${String(space(regular))}px`;
  const texts = [...new Set(order)].map((name) => {
    const { above, below, rule } = values.texts[name];
    const line = rule ? `;padding-top:12px;border-top:${inColours(rule, colours)}` : ruleless(name);
    const type = name === 'text' ? '' : `;${typeset(name).text}${line}`;
    return `${selectors[name]}{margin:${name === 'text' ? '0' : px(above)} 0 ${px(below)}${type}}`;
  });
  return [
    `:root{color-scheme:light dark;${properties(lightPalette(theme))}}`,
    `@media(prefers-color-scheme:dark){:root{${properties(darkPalette(theme))}}}`,
    `body{margin:0;${typography.text};background:var(--page);color:var(--text);overflow-wrap:anywhere}`,
    `article{max-width:${String(theme.width - 40)}px;margin:0 auto;padding:${px(28)} 20px}`,
    ...texts,
    // Space as in the mail: sources are close to what they are for, a heading to its kicker and to a line above.
    `p:has(+.sources){margin-bottom:${px(8)}}.sources{margin-top:${px(8)}}.kicker+h2,article>:first-child{margin-top:0}hr+h2{padding:0;border:0}`,
    `h1{text-wrap:balance}ul,ol{padding-inline-start:24px}li{margin:0 0 6px}`,
    `a{color:var(--accent)}a:focus-visible{outline:2px solid;outline-offset:2px}`,
    `img{display:block;max-width:100%;height:auto}figure{margin:${px(24)} 0}`,
    `img.column{width:100%}img.half{max-width:50%}`,
    // Light pictures without a version for the dark would glare.
    `@media screen and (prefers-color-scheme:dark){:is(figure,figure>a)>img{filter:brightness(.88)}}`,
    `@media(prefers-color-scheme:dark){img.frame{padding:8px;background:#fff;box-sizing:border-box}}`,
    `.quiet,figcaption{font-size:15px;color:var(--quiet)}figcaption{margin:8px 0 0;line-height:1.45}`,
    `blockquote{padding-block:2px;padding-inline-start:20px;border-inline-start:4px solid var(--accent)}`,
    `blockquote p{margin:0}blockquote .quiet{margin:8px 0 0;font-style:normal;font-weight:normal}`,
    `.bar{height:14px;margin:0 0 12px;background:var(--accent);print-color-adjust:exact}.bars p{margin:0 0 4px}`,
    `table{width:100%;border-collapse:collapse;border-top:1px solid var(--line);line-height:1.4}`,
    `th,td{padding:9px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}th{width:8em;padding-inline-end:9px}`,
    `.data{margin:0 0 ${px(24)};overflow-x:auto}.data table{margin:0;border:0;font-size:15px;font-variant-numeric:tabular-nums}.data :is(th,td){width:auto;padding:8px 0;overflow-wrap:normal}.data :is(th,td)+*{padding-inline-start:14px}.data .number{text-align:end;white-space:nowrap}.data thead th{border-bottom-width:2px;vertical-align:bottom}.data tbody th{font-weight:normal}caption{padding:0 0 8px;text-align:start;color:var(--quiet)}`,
    `.behind{margin:-8px 0 ${px(24)};font-size:15px}summary{cursor:pointer;color:var(--quiet)}.behind .data{margin:8px 0 0}`,
    `.button{display:inline-block;padding:12px 24px;border-radius:${String(values.radius)}px;background:var(--fill);color:var(--on-fill);font-weight:bold;text-decoration:none}`,
    `.box{margin:${px(40)} 0;padding:20px;border-radius:${String(values.radius)}px;background:var(--box)}.box>:first-child,.label+h3{margin-top:0}.box>:last-child{margin-bottom:0}`,
    `.poll{padding:0;list-style:none}.poll li{margin:0 0 8px;padding:10px 14px;border:1px solid var(--accent);border-radius:4px}`,
    `hr{margin:${px(40)} auto ${px(24)};border:0;${inColours(values.divider, colours)}}`,
    `@media(max-width:480px){h1,.publication{font-size:29px}}`,
    `@page{margin:18mm 20mm}`,
    [
      `@media print{:root{color-scheme:light;${properties(printed(theme))}}`,
      'body{font-size:11pt}article{max-width:none;padding:0}img{max-height:200mm;width:auto}',
      // A heading stays with its content, a news item and its sources stay together.
      'h1,h2,h3,.publication,.dateline,.kicker{break-after:avoid}.quiet,.sources{break-before:avoid}',
      'h1,h2,h3,h3+p,li,figure,blockquote,tr,.box,.bars{break-inside:avoid}p{orphans:3;widows:3}',
      '.button{border:1px solid;background:none;color:var(--text)}}',
    ].join(''),
  ].join('');
}

function properties({ page, text, quiet, accent, line, box, fill, onFill }: Palette): string {
  const all = { page, text, quiet, accent, line, box, fill, 'on-fill': onFill };
  return Object.entries(all)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** Paper is white, and prints no background. */
function printed(theme: Theme): Palette {
  return lightPalette({ ...theme, page: '#ffffff', text: '#000000' });
}
