import { expect, test } from 'vitest';
import { exportIssue, renderEmail, renderForm } from '../../../../issue/exportIssue.ts';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { everyBlockIssue, everyPieceIssue } from '../../support/everyBlock.ts';
import { german } from '../../../samples/sampleIssues.ts';
import { golden } from '../support/golden.ts';
import { elementsOf, visibleText } from '../support/readHtml.ts';
import { smallIssue } from '../support/smallIssue.ts';

const publication = newPublication({ name: 'Mein Brief' });
const mail = renderEmail(german.issue, german.publication, 'html');
const fragment = renderForm(german.issue, german.publication, 'fragment');

test('one of every piece', async () => {
  const html = renderEmail(everyPieceIssue, publication, 'html');
  await golden(
    'every-piece.html',
    html.replace(/(?=<(?:p|h[1-6]|ul|ol|table|div|blockquote|hr|body|style)\b)/g, '\n'),
  );
});

test('a document says its language, title and preheader, and where its main part is', () => {
  const elements = elementsOf(mail);
  const find = (name: string) => elements.find((element) => element.name === name);
  expect(find('html')?.attributes).toEqual({ lang: 'de' });
  expect(mail).toMatch(/<title>[^<]+<\/title>/);
  const main = elements.filter(({ attributes }) => attributes['role'] === 'main');
  expect(main).toHaveLength(1);
  const hidden = elements.filter(({ attributes }) => attributes['style']?.includes('display:none'));
  expect(hidden).toHaveLength(1);
  expect(visibleText(mail)).not.toContain('\u034F');
});

test('a short preheader is padded to the end of the inbox line, a missing one is the first headline', () => {
  const preheader = (text: string) => {
    const blocks = [{ ...blankBlock('masthead', 'm'), preheader: text }];
    const html = renderEmail({ id: 'i', blocks }, publication, 'html');
    return /mso-hide:all[^"]*">([^<]*)</.exec(html)?.[1];
  };
  expect(preheader('Kurz & gut')).toMatch(/^Kurz &amp; gut(?: \u034F){140}$/);
  expect(preheader('x'.repeat(200))).toBe('x'.repeat(200));
  expect(preheader('')).toBeUndefined();
  const silent = everyBlockIssue.blocks.filter(({ type }) => type !== 'masthead');
  expect(renderEmail({ id: 'i', blocks: silent }, publication, 'html')).toMatch(
    /mso-hide:all[^"]*">📉 Ein Aufsatz \u034F/,
  );
});

test('every picture has width, height and alt, and shrinks with the screen', () => {
  const pictures = elementsOf(mail).filter(({ name }) => name === 'img');
  expect(pictures).toHaveLength(4);
  for (const { attributes } of pictures) {
    const width = Number(attributes['width']);
    expect(width).toBeLessThanOrEqual(560);
    expect(Number(attributes['height'])).toBeGreaterThan(0);
    expect(attributes['alt']).not.toBe('');
    expect(attributes['style']).toContain(`width:100%;max-width:${String(width)}px;height:auto`);
    expect(attributes['src']).toMatch(/^images\/[0-9a-f]{64}\.\w+$/);
  }
});

test('no text is smaller than 14 px, in the elements or in the style sheet', () => {
  const shown = mail.replace(/<div style="display:none[^>]*>/, '');
  const sizes = [...shown.matchAll(/font(?:-size)?:(\d+(?:\.\d+)?)(px|em|rem|%|pt)/g)];
  expect(sizes.length).toBeGreaterThan(20);
  for (const [, size, unit] of sizes) {
    expect(unit).toBe('px');
    expect(Number(size)).toBeGreaterThanOrEqual(14);
  }
});

test('dark mode gives every colour of the light one another', () => {
  const [, sheet = ''] = /<style>(:root.*?)<\/style>/.exec(mail) ?? [];
  const dark = sheet.slice(sheet.indexOf('@media screen and (prefers-color-scheme:dark)'));
  const hooks = new Set([...mail.matchAll(/class="(\w+)"/g)].map(([, name]) => name));
  // The title's is for the phone.
  hooks.delete('t');
  for (const hook of hooks) {
    expect(dark).toContain(`.${String(hook)}`);
    expect(dark).toContain(`[data-ogsc] .${String(hook)}`);
  }
  // Tables say their colour again, links have one of their own, and every border is said in a style.
  for (const attribute of ['cellspacing', 'href', 'style']) {
    expect(dark).toMatch(new RegExp(`[},]\\[${attribute}\\]`));
    expect(dark).toContain(`[data-ogsc] [${attribute}]`);
  }
});

test('what real mail programs get wrong is not in it', () => {
  for (const html of [mail, fragment]) {
    // Evolution frames a `blockquote`; LibreOffice loses bold within the shorthand.
    expect(html).toContain('role="blockquote"');
    expect(html).not.toMatch(/<blockquote|[";]font:/);
    // A heading at the foot of a printed page.
    expect(html).not.toMatch(/<h\d(?![^>]*page-break-after:avoid)/);
  }
  // LibreOffice prints what is hidden, w3m shows it; litehtml takes any scheme for the dark one.
  expect(mail).toMatch(/<div style="display:none[^"]*font-size:1px;color:#ffffff">/);
  expect(mail.match(/@media[^{]*dark[^{]*/g)).toEqual([
    '@media screen and (prefers-color-scheme:dark) and (color-index:0)',
  ]);
});

test('earnings in a fragment stay lines in an editor without tables', () => {
  const rows = fragment.match(/<tr[^>]*><th scope="row".*?<\/tr>/g) ?? [];
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows)
    expect(row).toMatch(/<th[^>]*><div>.+<\/div><\/th><td[^>]*><div>.+<\/div><\/td>/);
});

test('a fragment carries itself: no style sheet, class, document, comment or hidden text', () => {
  expect(fragment).toMatch(/^<div lang="de" data-setzkasten="[^"<>{]*" style="[^"]*">.*<\/div>$/s);
  expect(fragment).not.toMatch(/<style|class=|<html|<body|<!--|display:none|<meta/);
});

test('nothing is pretty-printed', () => {
  for (const html of [mail, fragment]) expect(html).not.toMatch(/>\s*\n\s*</);
});

test('a figure without a picture prints its caption and credit, an empty one nothing', () => {
  const picture = { asset: '', alt: '', width: 0, height: 0 };
  const figure = { type: 'figure' as const, picture, caption: ['Was war'], credit: ['Ada'] };
  const html = (...flow: Parameters<typeof smallIssue>[1][]) =>
    renderForm(
      smallIssue([], ...flow.filter((node) => node !== undefined)),
      publication,
      'fragment',
    );
  expect(html(figure)).toMatch(/>Was war<br>Ada<\/p><\/div><\/div>$/);
  expect(html(figure)).not.toContain('<img');
  expect(html({ ...figure, caption: [], credit: [] })).toBe(html());
});

test('a right-to-left language says so', () => {
  const arabic = newPublication({ name: 'رسالة', language: 'ar' });
  expect(renderEmail(everyBlockIssue, arabic, 'html')).toContain('<html lang="ar" dir="rtl">');
});

test('bars below zero lead to the left of one line, in the mail and on the web page', () => {
  const rows = ['6', '-4'].map((value) => [`Wert ${value}`, value]);
  const bars = { kind: 'bars' as const, table: [['', ''], ...rows] };
  const issue = { id: 'i', blocks: [{ ...blankBlock('chart', 'c'), ...bars, unit: '%' }] };
  const elements = elementsOf(renderForm(issue, publication, 'fragment'));
  const widths = (name: string) =>
    elements.filter((one) => one.name === name).map(({ attributes }) => attributes['width']);
  expect([widths('table'), widths('td')]).toEqual([
    ['100%', '40%'],
    ['40%', undefined, undefined],
  ]);
  const page = exportIssue(issue, publication, 'web').files[0]?.text ?? '';
  expect(page.match(/class="bar" style="[^"]*"/g)).toEqual([
    'class="bar" style="width:60%;margin-inline-start:40%"',
    'class="bar" style="width:40%"',
  ]);
  expect(visibleText(page)).toMatch(/Wert 6 +6 % .*Wert -4 +-4 %/s);
});
