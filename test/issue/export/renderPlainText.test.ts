import { expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { displayWidth } from '../../../issue/export/displayWidth.ts';
import { held, released, wrapText } from '../../../issue/export/wrapText.ts';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyPieceIssue } from '../support/everyBlock.ts';
import { golden } from './support/golden.ts';
import { hostileIssue } from './support/hostileIssue.ts';
import { smallIssue } from './support/smallIssue.ts';
import { wordsOf } from './support/words.ts';

function textOf(...[issue, publication, target, options]: Parameters<typeof exportIssue>): string {
  return (
    exportIssue(issue, publication, target, options).files.find(({ name }) => name === 'issue.txt')
      ?.text ?? ''
  );
}

test('one of every piece', async () => {
  await golden('every-piece.txt', textOf(everyPieceIssue, newPublication(), 'text'));
});

test('keeps to 78 columns and one blank line, and ends with one line feed', () => {
  const footnotes = { sources: 'footnotes' } as const;
  const texts = [
    textOf(german.issue, german.publication, 'beehiiv', footnotes),
    textOf(german.issue, german.publication, 'beehiiv'),
    textOf(english.issue, english.publication, 'mailchimp'),
    textOf(
      hostileIssue('ein \n\n\n\n Wort '.repeat(20)),
      newPublication({ mailTool: 'substack' }),
      'text',
    ),
    ...['👩‍👩‍👧 🇩🇪 ☎️ 1️⃣ ', '東京の天気は晴れ。', '한국어 신문 ', 'e\u0301\u200B\u00AD '].map((text) =>
      textOf(
        hostileIssue(text.repeat(40)),
        newPublication({ mailTool: 'substack' }),
        'text',
        footnotes,
      ),
    ),
  ];
  for (const text of texts) {
    const long = text
      .split('\n')
      .filter((line) => displayWidth(line) > 78 && !/^(?:\S*<?|\[\d+\] )https?:\S+$/.test(line));
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
  const short = smallIssue([
    link('example.org/a', 'https://www.example.org/a/'),
    ' ',
    link('https://example.org/Möbel', 'https://example.org/M%C3%B6bel'),
    ' ',
    link('example.org', 'https://example.com'),
  ]);
  for (const sources of ['inline', 'footnotes'] as const) {
    expect(textOf(short, newPublication(), 'text', { sources })).toMatch(
      /^example\.org\/a https:\/\/example\.org\/Möbel example\.org (?:<https:\/\/example\.com>|\[1\]\n\n\[1\] https:\/\/example\.com)\n$/,
    );
  }
});

test.each([
  ['Schreib uns', 'mailto:ada@example.org?subject=Hallo%20du', 'ada@example.org'],
  ['Write', 'MAILTO:ada@example.org?body=a&cc=b@example.org', 'ada@example.org'],
  ['ada@example.org', 'mailto:ada@example.org?subject=Re', ''],
  ['Ruf an', 'tel:+4930123', '+4930123'],
  ['Seite', 'https://example.org/?subject=x', 'https://example.org/?subject=x'],
])('%s with %s shows "%s"', (text, link, shown) => {
  const issue = smallIssue([{ text, link }]);
  const inline = textOf(issue, newPublication(), 'text');
  expect(inline).toBe(shown === '' ? `${text}\n` : `${text} <${shown}>\n`);
  const notes = textOf(issue, newPublication(), 'text', { sources: 'footnotes' });
  expect(notes).toBe(shown === '' ? `${text}\n` : `${text} [1]\n\n[1] ${shown}\n`);
});

test('a link without words within a word has no address either', () => {
  const issue = smallIssue(['Wort', { text: '', link: 'https://example.org' }, 'schatz']);
  for (const sources of ['inline', 'footnotes'] as const)
    expect(textOf(issue, newPublication(), 'text', { sources })).toBe('Wortschatz\n');
});

test('footnotes are numbered as they come, each address once, and the same words as without', async () => {
  const text = textOf(german.issue, german.publication, 'text', { sources: 'footnotes' });
  const [, body = '', notes = ''] = /^(.*?)\n\n(\[1\] .*)\n$/s.exec(text) ?? [];
  const listed = notes.split('\n').map((line) => /^\[(\d+)\] (\S+)$/.exec(line) ?? []);
  expect(listed.map(([, number]) => Number(number))).toEqual(listed.map((_, index) => index + 1));
  expect(new Set(listed.map(([, , address]) => address)).size).toBe(listed.length);
  const used = [...body.matchAll(/\S \[(\d+)\]/g)].map(([, number]) => Number(number));
  expect([...new Set(used)]).toEqual(listed.map((_, index) => index + 1));
  expect(body).not.toMatch(/https?:/);
  const inline = textOf(german.issue, german.publication, 'text').replace(/ *\s<[^<>]*>/g, '');
  expect(wordsOf(body.replace(/ \[\d+\]/g, ''))).toEqual(wordsOf(inline));
  await golden(
    'every-piece.footnotes.txt',
    textOf(everyPieceIssue, newPublication(), 'text', { sources: 'footnotes' }),
  );
});

test('a company’s session stands beside it', () => {
  const companies = 'abcdefghijklmnopqrstuvwxyz'
    .split('')
    .map((name) => ({ name: name.repeat(9), ticker: '', session: 'bmo' as const }));
  const days = [{ date: '2025-08-25', companies }];
  const issue = { id: 'i', blocks: [{ ...blankBlock('earnings', 'e'), days }] };
  const text = textOf(issue, newPublication(), 'text');
  expect(text.match(/\w \(BMO\)/g)).toHaveLength(26);
});

test('an underline is as wide as its head line', () => {
  const headings = ['📈 Chart', '🖨️ Zahlen', '東京', 'Größe e\u0301', '⏳ Zeit'];
  for (const heading of headings) {
    const block = { ...blankBlock('text', 't'), headline: [heading] };
    const [line = '', under] = textOf({ id: 'i', blocks: [block] }, newPublication(), 'text').split(
      '\n',
    );
    expect([line, under]).toEqual([heading, '-'.repeat(displayWidth(heading))]);
  }
});

test('lines break at spaces only, and keep their indents', () => {
  expect(wrapText('aa bb cc\ndd\u00A0ee ff', 6, '- ', '  ')).toBe(
    '- aa\n  bb\n  cc\n  dd\u00A0ee\n  ff',
  );
  expect(wrapText('', 6)).toBe('');
  expect(wrapText('aaa 📈 📈', 6)).toBe('aaa 📈\n📈');
  expect(wrapText('aaa\u00A0 bbb', 5)).toBe('aaa\nbbb');
});

test('a picture says where it leads', () => {
  const picture = { asset: 'a.png', alt: 'Eine Kurve', width: 8, height: 4 };
  const figure = (link: string) =>
    ({ type: 'figure', picture: { ...picture, link }, caption: [], credit: [] }) as const;
  const text = (link: string) => textOf(smallIssue(['x'], figure(link)), newPublication(), 'text');
  expect(text('https://example.org/a')).toBe('x\n\n[Bild: Eine Kurve] <https://example.org/a>\n');
  expect(text('javascript:x')).toBe('x\n\n[Bild: Eine Kurve]\n');
});

test('Chinese and Japanese break between characters, but not before a full stop or after a bracket', () => {
  expect(wrapText('東京の「天気」は晴れ。', 8)).toBe('東京の\n「天気」\nは晴れ。');
  expect(released(wrapText(held('東京 の天気'), 4))).toBe('東京 の天気');
});
