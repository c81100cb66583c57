import type { Theme } from '../../publication.ts';
import { lookOf } from '../email-html/look.ts';
import { darkPalette, lightPalette, type Palette } from '../email-html/mailColours.ts';

/**
 * Returns the page's style sheet: the mail's typography, dark in the system's dark mode, and black on white in print.
 */
export function webStyleSheet(theme: Theme): string {
  const { typography, space, headingFonts } = lookOf(theme, 'document');
  return [
    `:root{color-scheme:light dark;${properties(lightPalette(theme))}}`,
    `@media(prefers-color-scheme:dark){:root{${properties(darkPalette(theme))}}}`,
    `body{margin:0;${typography.text};background:var(--page);color:var(--text);overflow-wrap:anywhere}`,
    `article{max-width:${String(theme.width - 40)}px;margin:0 auto;padding:${String(space(28))}px 20px}`,
    ...(headingFonts.text === '' ? [] : [`h1,h2,h3{${headingFonts.text.slice(1)}}`]),
    `h1{margin:0 0 12px;font-size:34px;line-height:1.15;text-wrap:balance}`,
    `h2{margin:${String(space(44))}px 0 14px;font-size:24px;line-height:1.25}`,
    `h3{margin:${String(space(28))}px 0 8px;font-size:18px;line-height:1.35}`,
    `p,ul,ol,table{margin:0 0 ${String(space(16))}px}ul,ol{padding-inline-start:24px}li{margin:0 0 6px}`,
    `a{color:var(--accent)}a:focus-visible{outline:2px solid;outline-offset:2px}`,
    `img{display:block;max-width:100%;height:auto}figure{margin:${String(space(24))}px 0}`,
    `img.column{width:100%}img.half{max-width:50%}`,
    `@media(prefers-color-scheme:dark){img.frame{padding:8px;background:#fff;box-sizing:border-box}}`,
    `.quiet,figcaption{font-size:15px;color:var(--quiet)}figcaption{margin:8px 0 0;line-height:1.45}`,
    `.name{padding-top:12px;border-top:4px solid;color:var(--accent);font-size:16px;font-weight:bold}`,
    `blockquote{margin:${String(space(28))}px 0;padding-block:2px;padding-inline-start:20px;border-inline-start:4px solid var(--accent);font-size:21px;line-height:1.4;font-style:italic}`,
    `blockquote p{margin:0}blockquote .quiet{margin:8px 0 0;font-style:normal}`,
    `.bar{height:14px;margin:0 0 12px;background:var(--accent);print-color-adjust:exact}.bars p{margin:0 0 4px}`,
    `table{width:100%;border-collapse:collapse;border-top:1px solid var(--line);line-height:1.4}`,
    `th,td{padding:9px 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}th{width:130px}`,
    `.data{margin:0 0 ${String(space(24))}px;overflow-x:auto}.data table{margin:0;border:0;font-size:15px;font-variant-numeric:tabular-nums}.data :is(th,td){width:auto;padding:8px 0;overflow-wrap:normal}.data :is(th,td)+*{padding-inline-start:14px}.data .number{text-align:end;white-space:nowrap}.data thead th{border-bottom-width:2px;vertical-align:bottom}.data tbody th{font-weight:normal}caption{padding:0 0 8px;text-align:start;color:var(--quiet)}`,
    `.behind{margin:-8px 0 ${String(space(24))}px;font-size:15px}summary{cursor:pointer;color:var(--quiet)}.behind .data{margin:8px 0 0}`,
    `.button{display:inline-block;padding:12px 24px;border-radius:4px;background:var(--fill);color:var(--on-fill);font-weight:bold;text-decoration:none}`,
    `.box{margin:${String(space(32))}px 0;padding:20px 20px 4px;background:var(--box)}.box>:is(h2,h3){margin-top:0}`,
    `.poll{padding:0;list-style:none}.poll li{margin:0 0 8px;padding:10px 14px;border:1px solid var(--accent);border-radius:4px}`,
    `hr{margin:${String(space(36))}px 0;border:0;border-top:1px solid var(--line)}`,
    `@media(max-width:480px){h1{font-size:29px}}`,
    `@page{margin:18mm 20mm}`,
    [
      `@media print{:root{color-scheme:light;${properties(printed(theme))}}`,
      'body{font-size:11pt}article{max-width:none;padding:0}img{max-height:200mm;width:auto}',
      // A heading stays with its content, a news item and its sources stay together.
      'h1,h2,h3,.name{break-after:avoid}.quiet{break-before:avoid}',
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
