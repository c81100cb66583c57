import { Lexer, Marked, type TokensList } from 'marked';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../issue/text/richText.ts';
import { blockStretches } from '../../../../issue/import/markdown/blockStretches.ts';
import { linesFromMarkdown } from '../../../../issue/import/markdown/linesFromMarkdown.ts';
import { largeTexts } from '../large/largeTexts.ts';

const marked = new Marked({ gfm: true });

const texts: Readonly<Record<string, string>> = {
  'paragraphs that look like what comes next': 'a\n#b\n\nc\n===\n\nd\n---\ne\n***\nf',
  'a list that goes on behind empty lines': '- a\n\n\n- b\n\n  c\n\nd\n1. e\n\n2. f\ng\n\nh\n',
  'a list within a list': '1. a\n   - b\n\n     c\n   - d\n\n2. e\n\n---\n\n- f\n- [x] g\n',
  'code with empty lines': '```\na\n\n# b\n\n```\nc\n\n    d\n\n    e\n\n~~~ never closed\n\n# f\n',
  'a quotation that goes on': '> a\nb\n> c\n\n> d\n> - e\n>\n> f\n\ng\n',
  'a table': 'a\n\n| a | b |\n| - | - |\n| c | d |\ne | f\n\ng | h\n',
  'HTML with empty lines':
    '<div>\n\na **b**\n\n</div>\n\n<!-- c\n\nd -->\n\n<pre>\n\ne\n</pre>\n\nf\n',
  'definitions of two lines':
    '[a] and [b][c]\n\n[a]: https://a.example\n  "A"\n\n[c]:\nhttps://c.example\nd\n',
  'lines of white space': 'a\n  \n\t\n b\n\n\n\n  c\n',
};

function htmlOf(markdown: string, stretches: readonly string[]): string {
  const { links } = new Lexer({ gfm: true }).lex(markdown);
  const lexed = stretches.map((stretch) => {
    const lexer = new Lexer(marked.defaults);
    lexer.tokens.links = links as TokensList['links'];
    return marked.parser(lexer.lex(stretch));
  });
  return lexed.join('');
}

describe('stretches of whole blocks are read as the whole text is', () => {
  test.each([
    ...Object.entries(texts),
    ['all of them', Object.values(texts).join('\n\n')] as const,
    ...Object.entries(largeTexts).map(([name, text]) => [name, text(2000)] as const),
  ])('%s', (_, text) => {
    for (const length of [1, 8, 30]) {
      const stretches = [...blockStretches(text, undefined, length)];
      expect(stretches.join('')).toBe(text);
      expect(htmlOf(text, stretches)).toBe(htmlOf(text, [text]));
    }
  });

  test('a usual text is more than one', () => {
    const text = 'Ein Absatz.\n\n'.repeat(4000);
    expect([...blockStretches(text)].length).toBeGreaterThan(3);
  });
});

test('an address that is defined at the end of a long text counts for its beginning', () => {
  const text = `Ein [Link][a].\n\n${'Ein Absatz.\n\n'.repeat(4000)}[a]: https://a.example/\n`;
  const [first] = linesFromMarkdown(text).lines;
  expect(first).toMatchObject({
    content: ['Ein ', { text: 'Link', link: 'https://a.example/' }, '.'],
  });
});

test('a numbered list that is interrupted goes on far behind', () => {
  const text = `1. Eins\n2. Zwei\n\n${'Ein Absatz.\n\n'.repeat(4000)}3. Drei\n`;
  expect(linesFromMarkdown(text).lines.at(-1)).toMatchObject({ list: { start: 3 } });
});

test('lines end as any system writes them', () => {
  const text = '# Kopf\n\n24. Dezember war schön.\n\n1. Eins\n2. Zwei\n\nEin Absatz\n📉 Meldung\n';
  const lines = linesFromMarkdown(text).lines;
  expect(lines).toHaveLength(5);
  for (const end of ['\r\n', '\r'])
    expect(linesFromMarkdown(text.replaceAll('\n', end)).lines).toEqual(lines);
  expect(
    textOf(
      linesFromMarkdown('a\r\nb').lines.flatMap((line) => ('content' in line ? line.content : [])),
    ),
  ).toBe('a b');
});
