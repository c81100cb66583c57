import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIssue } from '../../../issue/file/parseIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { newPublication, publicationFor } from '../../../issue/publication.ts';
import { wordsLost } from './support/wordsShown.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-zäöü]{1,9}$/),
  fc.stringMatching(/^[A-Z][a-z]{1,9}$/),
  fc.constantFrom(
    'KW35',
    'week 12',
    '20.578',
    'Abonnent:innen',
    '(+46)',
    '3.',
    'z. B.',
    '“so”',
    '–',
    'Inc.',
  ),
  fc.constantFrom(
    '25. August 2025',
    'August 25, 2025',
    '2025-08-25',
    '25.08.2025',
    'Montag',
    'Sunday',
    '5 Minuten',
  ),
  fc.constantFrom(
    'https://a.example/b?c=1',
    '{{email}}',
    '*|FNAME|*',
    '{{First Name | you}}',
    '[NVDA]',
    '(AMC)',
  ),
);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const emoji = fc.constantFrom('📉', '👋', '\u{1F469}\u{2696}\u{FE0F}', '❤️', '🔗', '1️⃣', '🇩🇪');

/** Lines of the shapes that the recogniser knows, and of none. */
const line = fc.oneof(
  words(60),
  words(6),
  fc.constant(''),
  fc.constant('---'),
  words(5).map((text) => `- ${text}`),
  words(5).map((text) => `${text}:`),
  words(5).map((text) => `“${text} and five more words here”`),
  words(3).map((text) => `— ${text}`),
  words(3).map((text) => `Quelle: ${text}`),
  words(3).map((name) => `Von ${name} · 25. August 2025`),
  words(3).map((name) => `By ${name}`),
  fc.tuple(emoji, words(8)).map(([sign, text]) => `${sign} ${text}`),
  fc.tuple(emoji, words(4), words(30)).map(([sign, head, text]) => `${sign} ${head}: ${text}.`),
  fc.tuple(words(2), words(2)).map(([one, other]) => `🔗 ${one} | ${other}`),
  words(4).map((text) => `📈 Chart der Woche: ${text}`),
  fc.tuple(words(3), words(2)).map(([title, note]) => `📺 Sehenswert: ${title} (${note})`),
  fc
    .tuple(words(3), words(3))
    .map(([one, other]) => `Montag 25. August: ${one} (BMO), ${other} (AMC)`),
  words(3).map((name) => `Tue, Sep 2: ${name}`),
  words(3).map((text) => `Danke fürs Lesen ${text}`),
  fc.constantFrom('Anzeige', 'Sponsored by Aa', 'Werbung · Bb', '— Partner —'),
);
const text = fc
  .array(line, { maxLength: 25 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((between) => lines.join(between)));

it('keeps every word of an issue whose newsletter has another name', () => {
  const publication = newPublication({ name: 'Wochenblatt', language: 'de' });
  fc.assert(
    fc.property(text, (input) => {
      const result = importIssue(input, { format: 'text', publication });
      // The issue shows the newsletter's name and language, not those that were found.
      const { language } = publicationFor(result.issue, publication);
      expect(wordsLost(input, { ...result, found: { language } })).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('keeps every word of a plain text in the issue or names it as left out', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(wordsLost(input, importIssue(input, { format: 'text' }))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  '📉 25. August 2025 NVIDIA (AMC)',
  '📉 25. August 2025: NVIDIA (AMC)',
  '- 25.08.2025: NVIDIA (AMC)',
  '25. August 2025: NVIDIA (AMC); 26. August 2025: Okta (BMO)',
  'NVIDIA: 25. August 2025 (nachbörslich)',
  '📈 NVIDIA: 25. August 2025 (nachbörslich)',
])('keeps the words of the day in %s', (line) => {
  const input = `Von Aa · 25. August 2025\n\n📉 Quartalszahlen\n\n${line}`;
  const result = importIssue(input, { format: 'text' });
  expect(result.issue.blocks.map(({ type }) => type)).toContain('earnings');
  // A session is shown by its code.
  expect(wordsLost(input, result).filter((word) => word !== 'nachbörslich')).toEqual([]);
});

it.each([
  ['chart', '📉 Aa\n📈 Chart der Woche: 25. August 2025 (AMC)'],
  ['tip', '📉 Aa\n📺 Sehenswert: 25. August 2025 (AMC)'],
  ['text', '📉 Quartalszahlen\n📈 NVIDIA: {{email}} 25. August 2025 (AMC)'],
])('takes no %s for a day of an earnings list: %s', (type, lines) => {
  const input = `Von Aa · 25. August 2025\n${lines}`;
  const result = importIssue(input, { format: 'text' });
  const types = result.issue.blocks.map((block) => block.type);
  expect(types).toContain(type);
  expect(types).not.toContain('earnings');
  expect(wordsLost(input, result)).toEqual([]);
});

it.each([
  '25. August 2025 (AMC) (AMC) Okta',
  '25. August 2025 (AMC) Okta (AMC)',
  '25. August 2025 (AMC): Okta (AMC)',
  '25. August 2025 (BMO) Okta (AMC)',
  'AMC (25. August 2025): Okta (AMC)',
])('keeps a session before companies that have their own: %s', (line) => {
  const input = `Von Aa · 25. August 2025\n\n📉 Aa\n\n${line}`;
  expect(wordsLost(input, importIssue(input, { format: 'text' }))).toEqual([]);
});

it('keeps the emoji of an advertisement’s headline', () => {
  const html = '<p>Anzeige</p><p><b>1️⃣ Der Kran</b></p><p>Er steht.</p>';
  const result = importIssue(html, { format: 'html' });
  expect(result.issue.blocks.map(({ type }) => type)).toContain('sponsor');
  expect(wordsLost('Anzeige 1️⃣ Der Kran Er steht', result)).toEqual([]);
});

it('keeps a session that heads no companies', () => {
  const input = '25. August 2025 Sunday – (AMC):';
  expect(wordsLost(input, importIssue(input, { format: 'text' }))).toEqual([]);
});

const tags =
  'p|div|h1|h2|h3|ul|ol|li|blockquote|b|i|span|a href="#"|section|table|tr|td|th|figure|figcaption|nav|pre|header|footer|div hidden|center';
const tag = fc.constantFrom(...tags.split('|'));
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    line.map((one) => ` ${one.replaceAll('<', '')} `),
    fc
      .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, inner]) => `<${name}>${inner.join(' ')}</${name.split(' ')[0] ?? ''}>`),
    fc
      .tuple(words(3), words(4))
      .map(
        ([label, note]) =>
          `<ul><li><a href="https://a.example/">${label}</a> – ${note}<li><a href="https://b.example/">${label}</a></ul>`,
      ),
    fc
      .tuple(words(3), line)
      .map(
        ([label, text]) =>
          `<h3><a href="https://a.example/">${label}</a></h3><p>${text.replaceAll('<', '')}</p><p><a class="button" href="https://b.example/">${label}</a></p>`,
      ),
    fc.constantFrom('<br>', '<hr>', '<img alt="" src="x.png">', '<img src="y" width=1 height=1>'),
  ),
}));

it('keeps every word of an HTML text', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      const html = `<p>${trees.join('')}`;
      const input = html.replaceAll(/<[^>]*>/g, '\n');
      expect(wordsLost(input, importIssue(html, { format: 'html' }))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('takes any characters in any format, and gives an issue that can be saved', () => {
  const formats = fc.constantFrom('text', 'markdown', 'html', undefined);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), text), formats, (input, format) => {
      const { issue } = importIssue(input, { format });
      expect(parseIssue(serialiseIssue(issue))).toEqual({ outcome: 'parsed', issue, problems: [] });
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['html', '<div>'.repeat(20_000), '</div>'],
  ['html', '<ul><li>'.repeat(20_000), ''],
  ['markdown', '> '.repeat(20_000), ''],
  ['markdown', '- '.repeat(5000), ''],
] as const)('survives %s nested thousands deep', (format, open, close) => {
  expect(wordsLost('deep', importIssue(`${open}deep${close}`, { format }))).toEqual([]);
});
