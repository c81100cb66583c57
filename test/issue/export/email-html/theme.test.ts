import { expect, test } from 'vitest';
import { renderEmail } from '../../../../issue/exportIssue.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { themeSchema } from '../../../../issue/theme.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';
import { elementsOf } from '../support/readHtml.ts';

type ThemeFields = Parameters<typeof themeSchema.parse>[0];

function mail(theme: ThemeFields): string {
  const publication = newPublication({ name: 'Mein Brief', theme: themeSchema.parse(theme) });
  return renderEmail(everyBlockIssue, publication, 'html');
}

test('the width is that of the page, of Outlook’s table and of the pictures', () => {
  const html = mail({ width: 680 });
  expect(html).toContain('<table role="presentation" align="center" width="680"');
  expect(html).toContain('max-width:640px;margin:0 auto');
  const picture = elementsOf(html).find(({ name }) => name === 'img');
  expect(picture?.attributes['width']).toBe('640');
});

test('spaces grow and shrink, sizes of type do not', () => {
  const [compact, airy] = [mail({ spacing: 'compact' }), mail({ spacing: 'airy' })];
  expect(compact).toContain('<p style="margin:12px 0px 0px">');
  expect(airy).toContain('<p style="margin:21px 0px 0px">');
  const sizes = (html: string) => html.match(/font-size:\d+px/g);
  expect(sizes(compact)).toEqual(sizes(airy));
});

test('head lines may have fonts of their own', () => {
  const heading = (theme: ThemeFields) =>
    elementsOf(mail(theme)).find(({ name }) => name === 'h2')?.attributes['style'];
  expect(heading({ fontStack: 'serif' })).not.toContain('font-family');
  expect(heading({ fontStack: 'serif', headingFontStack: 'serif' })).not.toContain('font-family');
  expect(heading({ fontStack: 'serif', headingFontStack: 'verdana' })).toContain(
    "font-family:Verdana,Geneva,'DejaVu Sans',sans-serif",
  );
});

test('both appearances have their colours, as light and dark as one can read', () => {
  const html = mail({
    page: '#fffaf0',
    text: '#fefefe',
    dark: { page: '#000000', text: '#111111' },
  });
  expect(html).toContain('background:#fffaf0');
  expect(html).toContain('.c,.p{background:#000000!important}');
  expect(html).not.toContain('color:#fefefe');
  expect(html).not.toContain('color:#111111');
});

test('a header picture stands above the masthead, at the width of the page', () => {
  const header = { asset: `${'a1'.repeat(32)}.png`, alt: 'Mein Brief', width: 1200, height: 240 };
  const [image] = elementsOf(mail({ header })).filter(({ name }) => name === 'img');
  expect(image?.attributes).toMatchObject({
    src: `images/${header.asset}`,
    alt: 'Mein Brief',
    width: '560',
    height: '112',
  });
  const linked = mail({ header: { ...header, link: 'https://example.org/' } });
  expect(linked).toMatch(/<a href="https:\/\/example\.org\/"><img src="images\/[0-9a-f]{64}\.png"/);
  expect(linked.indexOf(header.asset)).toBeLessThan(linked.indexOf('Mein Brief</p>'));
  // It is the nameplate: the name is a line below it.
  expect(mail({})).toMatch(/font-size:40px[^>]*>Mein Brief</);
  expect(linked).toMatch(/font-size:14px[^>]*>Mein Brief</);
});
