import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/export/exportIssue.ts';
import { wrapText } from '../../../issue/export/wrapText.ts';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { golden } from './support/golden.ts';
import { hostileIssue } from './support/hostileIssue.ts';
import { smallIssue } from './support/smallIssue.ts';

function textOf(...[issue, publication, target]: Parameters<typeof exportIssue>): string {
  return (
    exportIssue(issue, publication, target).files.find(({ name }) => name === 'issue.txt')?.text ??
    ''
  );
}

test('one of every block', async () => {
  await golden('every-block.txt', textOf(everyBlockIssue, newPublication(), 'text'));
});

test('keeps to 78 columns and one blank line, and ends with one line feed', () => {
  const texts = [
    textOf(german.issue, german.publication, 'beehiiv'),
    textOf(english.issue, english.publication, 'mailchimp'),
    textOf(
      hostileIssue('ein \n\n\n\n Wort '.repeat(20)),
      newPublication({ mailTool: 'substack' }),
      'text',
    ),
  ];
  for (const text of texts) {
    const long = text
      .split('\n')
      .filter((line) => line.length > 78 && !/^\S*<?https?:\S+$/.test(line));
    expect(long).toEqual([]);
    expect(text).not.toMatch(/\n{3}|[ \t]\n|^\n|\n\n$/);
    expect(text).toMatch(/[^\n]\n$/);
  }
});

test('a merge tag and an address are never broken', () => {
  const tag = { tag: 'first-name' as const, fallback: 'liebe Leserin und lieber Leser' };
  const link = { text: 'Abmelden', link: 'tag:unsubscribe' };
  for (let before = 0; before < 78; before += 1) {
    const text = textOf(
      smallIssue(['x'.repeat(before), ' ', tag, ' ', link]),
      newPublication(),
      'keila',
    );
    expect(text).toContain('{{ contact.first_name | default: "liebe Leserin und lieber Leser" }}');
    expect(text).toContain('<{{ unsubscribe_link }}>');
  }
});

test('control characters do not reach the text', () => {
  const text = textOf(smallIssue(['a\u0000b\u001B[31m\u001Fc']), newPublication(), 'text');
  expect(text).toBe('ab[31mc\n');
});

test('an address that is its own label is shown once', () => {
  const link = (text: string, address: string) => ({ text, link: address });
  const issue = smallIssue([
    link('https://example.org', 'https://example.org'),
    ' ',
    link('ada@example.org', 'mailto:ada@example.org'),
    ' ',
    link('böse', 'javascript:x'),
  ]);
  expect(textOf(issue, newPublication(), 'text')).toBe(
    'https://example.org ada@example.org böse\n',
  );
});

test('lines break at spaces only, and keep their indents', () => {
  expect(wrapText('aa bb cc\ndd\u00A0ee ff', 6, '- ', '  ')).toBe(
    '- aa\n  bb\n  cc\n  dd\u00A0ee\n  ff',
  );
  expect(wrapText('', 6)).toBe('');
});

test('a picture says where it leads', () => {
  const picture = { asset: 'a.png', alt: 'Eine Kurve', width: 8, height: 4 };
  const figure = (link: string) =>
    ({ type: 'figure', picture: { ...picture, link }, caption: [], credit: [] }) as const;
  const text = (link: string) => textOf(smallIssue(['x'], figure(link)), newPublication(), 'text');
  expect(text('https://example.org/a')).toBe('x\n\n[Bild: Eine Kurve] <https://example.org/a>\n');
  expect(text('javascript:x')).toBe('x\n\n[Bild: Eine Kurve]\n');
});
