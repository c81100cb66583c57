import { marked } from 'marked';
import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/export/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import type { Flow } from '../../../issue/text/flow.ts';
import type { RichText } from '../../../issue/text/inline.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
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
  return marked.parse(text, { async: false }).trim();
}

test('one of every block', async () => {
  await golden('every-block.md', markdownOf(everyBlockIssue, newPublication(), 'markdown'));
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

test('entities stay letters', () => {
  expect(shown(['AT&T &copy; &#60;'])).toBe('<p>AT&amp;T &amp;copy; &amp;#60;</p>');
});
