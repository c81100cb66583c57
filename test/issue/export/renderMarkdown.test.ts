import { marked } from 'marked';
import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { Flow } from '../../../issue/text/flow.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { withoutColophon } from '../support/colophon.ts';
import { everyBlockIssue, everyPieceIssue } from '../support/everyBlock.ts';
import { golden } from './support/golden.ts';
import { smallIssue } from './support/smallIssue.ts';

function markdownOf(...[issue, publication, target]: Parameters<typeof exportIssue>): string {
  return (
    exportIssue(issue, publication, target).files.find(({ name }) => name === 'issue.md')?.text ??
    ''
  );
}

function shown(content: RichText, ...more: Flow): string {
  const text = markdownOf(smallIssue(content, ...more), newPublication(), 'markdown');
  return marked.parse(withoutColophon(text), { async: false }).trim();
}

test('one of every piece', async () => {
  await golden('every-piece.md', markdownOf(everyPieceIssue, newPublication(), 'markdown'));
});

test('Buttondown is told to leave the Markdown alone', () => {
  expect(markdownOf(everyBlockIssue, newPublication(), 'buttondown')).toMatch(
    /^<!-- buttondown-editor-mode: plaintext -->\n\n/,
  );
});

test('marks nest, and never touch a space', () => {
  const bold = (text: string) => ({ text, marks: ['bold' as const] });
  expect(
    shown([
      'Ein',
      bold(' fettes '),
      { text: 'und', marks: ['bold', 'italic'] },
      bold(' Wort '),
      'da',
    ]),
  ).toBe('<p>Ein <strong>fettes <em>und</em> Wort</strong> da</p>');
});

test('a link with marks in it is one link', () => {
  const link = 'https://example.org/a_(b)';
  expect(
    shown([
      { text: 'Ein ', link },
      { text: 'Link', marks: ['bold'], link },
    ]),
  ).toBe('<p><a href="https://example.org/a_(b)">Ein <strong>Link</strong></a></p>');
});

test.each([
  '# keine Überschrift',
  '- kein Punkt',
  '+ kein Punkt',
  '1. kein Punkt',
  '2024) kein Punkt',
  '=== ---',
  '    kein Code',
  '*nicht* _schräg_ **nicht** `kein Code` ~~nicht~~',
  '[kein](Link) ![kein](Bild) <b>',
  '\\ bleibt, \\* auch',
  '| keine | Tabelle |',
])('%j stays as it is', (text) => {
  const escaped = text.trim().replace(/</g, '&lt;').replace(/>/g, '&gt;');
  expect(shown([text])).toBe(`<p>${escaped}</p>`);
});

test('a picture is a link where the author made it one', () => {
  const picture = { asset: 'a.png', alt: 'Eine [Kurve]', width: 8, height: 4 };
  const figure = (link?: string) =>
    ({
      type: 'figure',
      picture: { ...picture, ...(link && { link }) },
      caption: [],
      credit: [],
    }) as const;
  const image = '<img src="images/a.png" alt="Eine [Kurve]">';
  expect(shown(['x'], figure('https://example.org/a'))).toBe(
    `<p>x</p>\n<p><a href="https://example.org/a">${image}</a></p>`,
  );
  expect(shown(['x'], figure('javascript:x'))).toBe(`<p>x</p>\n<p>${image}</p>`);
});

test('nested lists and line breaks are written as Python’s Markdown reads them, too', () => {
  const list = {
    type: 'ordered-list',
    items: [{ content: ['a'], list: { type: 'bullet-list', items: [{ content: ['b'] }] } }],
  } as const;
  const text = markdownOf(
    smallIssue(['eins', { break: true }, 'zwei'], list),
    newPublication(),
    'markdown',
  );
  expect(withoutColophon(text)).toBe('eins  \nzwei\n\n1. a\n    - b\n');
});

test.each([
  'https://example.org/a_b',
  '(https://example.org/a_b*c)',
  'www.example.org<b>',
  'https://example.org/a&copy;',
])('%j stays letter for letter, though it is an address', (text) => {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  expect(shown([text])).toBe(`<p>${escaped}</p>`);
  expect(shown(['x ', { text, link: 'https://example.org/c_d?e&f' }])).toBe(
    `<p>x <a href="https://example.org/c_d?e&amp;f">${escaped}</a></p>`,
  );
});

test('an address without any sign of Markdown may become a link', () => {
  expect(shown(['https://example.org/a'])).toContain('<a href="https://example.org/a">');
});

test('entities stay letters', () => {
  expect(shown(['AT&T &copy; &#60;'])).toBe('<p>AT&amp;T &amp;copy; &amp;#60;</p>');
});
