import { expect, it } from 'vitest';
import { linesFromHtml } from '../../../../issue/import/html/linesFromHtml.ts';
import { lineText } from '../../../../issue/import/lines/line.ts';
import { importIssue } from '../../../../issue/importIssue.ts';

/** What a reader sees: the texts, and `*` for a picture; then the preheader, then what is left out. */
function seen(html: string): string {
  const { lines, preheader, leftOut } = linesFromHtml(html);
  const shown = lines.map((line) => (line.kind === 'image' ? '*' : lineText(line)));
  return [shown.join(' / '), preheader, leftOut.join(' / ')].join(' | ').trim();
}

it.each([
  // Cells without a gap between their pictures and columns, as MJML, Stripo and Beefree write them.
  [
    '<td style="font-size:0px"><div style="font-size:13px">Text</div><div style="font:14px/1.4 Arial">mehr</div></td>',
    'Text / mehr |  |',
  ],
  ['<style>body{opacity:0}.y{opacity:0}</style><p>eins</p><p class=y>zwei</p>', 'eins |  | zwei'],
  [
    '<p>eins</p><div style="font-size:0"><img src="https://a.example/a.png"></div>',
    'eins / * |  |',
  ],
  [
    '<p>eins</p><div style="font-size:0">weg <b>weg</b> <img width=1 src="p.gif"></div>',
    'eins |  | weg weg',
  ],
  [
    '<p>eins</p><div style="font-size:0">weg<span style="font-size:100%">weg</span><i style="font-size:1rem">da</i></div>',
    'eins / da |  | weg / weg',
  ],
  [
    '<p>eins <span style="visibility:hidden">weg <b style="visibility:visible">da</b></span></p>',
    'eins da |  | weg',
  ],
  [
    '<p style="mso-hide:all">eins</p><p style="max-height:0">zwei</p><p style="max-height:0;overflow:hidden">drei</p>',
    'eins / zwei |  | drei',
  ],
  [
    '<style>.x, td.y{display:none!important} @media (max-width:600px){.x{display:block}.z{display:none}}</style><p>eins</p><p class=x style="display:block">mobil</p><p class=z>zwei</p>',
    'eins / zwei |  | mobil',
  ],
  [
    '<style media="screen and (max-width:600px)">p{display:none}</style><style>.c1{font-weight:700}.x{display:none}#y{display:block}</style><p class=x id=y>eins</p>',
    'eins |  |',
  ],
])('shows what a reader sees of %s', (html, expected) => {
  expect(seen(`<table role="presentation"><tr><td>${html}</td></tr></table>`)).toBe(
    expected.trim(),
  );
});

it.each([
  [
    '<div style="display:none">Vorschau&zwnj;&nbsp;&#847; &shy;&#8199;</div><p>Text</p>',
    'Text | Vorschau |',
  ],
  [
    '<img src="https://a.example/logo.png"><div style="display:none">Vorschau</div><p>Text</p>',
    '* / Text | Vorschau |',
  ],
  [
    '<p>Im Browser ansehen <span style="display:none">weg</span></p>',
    'Im Browser ansehen |  | weg',
  ],
  [
    '<script></script><a style="display:none" href="#x">Zum Inhalt</a><p>Text</p>',
    'Text |  | Zum Inhalt',
  ],
  [
    '<script></script><div class="preheader" style="display:none">Vorschau</div><p>Text</p>',
    'Text | Vorschau |',
  ],
])('tells the preheader of a mail from what a page hides: %s', (html, expected) => {
  expect(seen(html)).toBe(expected.trim());
});

const ruled = 'style="border-bottom:1px solid #ccc"';

it.each([
  [
    'borders in cell styles',
    `<table><tr><td ${ruled}>Ort<td ${ruled}>Preis<tr><td ${ruled}>Kiel<td ${ruled}><tr><td ${ruled}>Bonn<td ${ruled}>4</table>`,
    [
      [['Ort'], ['Preis']],
      [['Kiel'], []],
      [['Bonn'], ['4']],
    ],
  ],
  [
    'borders in a style sheet',
    '<style>.data td{color:red} td{border:1px solid}</style><table><tr><td>A<td>B<tr><td>1<td>2</table>',
    [
      [['A'], ['B']],
      [['1'], ['2']],
    ],
  ],
  ['a row of header cells alone', '<table><tr><th>links<th>rechts</table>', undefined],
  [
    'tables in header cells',
    '<table><tr><th><table><tr><td>a</table><th>b<tr><td>c<td>d</table>',
    undefined,
  ],
  [
    'lines between sections',
    `<table><tr><td ${ruled}>eins<tr><td ${ruled}>zwei</table>`,
    undefined,
  ],
])('tells data from layout by %s', (_, html, rows) => {
  const table = importIssue(`<p>Text.</p>${html}`).issue.blocks.find(
    ({ type }) => type === 'table',
  );
  expect(table && 'rows' in table ? table.rows : undefined).toEqual(rows);
});
