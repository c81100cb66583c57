import { describe, expect, test } from 'vitest';
import { importIssue } from '../../../issue/importIssue.ts';
import { readPaste, readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { newPublication } from '../../../issue/publication.ts';
import { enteredText } from '../../../issue/text/enteredText.ts';

describe('what shows nothing goes', () => {
  test.each([
    ['soft hyphens', 'Donau\u00ADdampf\u00ADschiff', 'Donaudampfschiff'],
    ['zero-width spaces', 'a\u200Bb \u200B', 'ab '],
    ['byte order marks', '\uFEFFHallo\uFEFF', 'Hallo'],
    ['word joiners', '10\u2060\u2013\u206020', '10\u201320'],
    ['joiners between Latin letters', 'Auf\u200Clage of\u200Dfice', 'Auflage office'],
    ['joiners beside Greek, Cyrillic and Han', 'α\u200Cβ д\u200Dж 日\u200D本', 'αβ дж 日本'],
    ['direction marks in left-to-right text', '\u202AE-Mail:\u202C a\u200E', 'E-Mail: a'],
    ['a variation selector behind a letter', 'x\uFE0F 5\uFE0F', 'x 5'],
    ['tags that hide a text', 'Hi\u{E0068}\u{E0069}', 'Hi'],
    ['places of objects', 'Bild: \uFFFC', 'Bild: '],
    ['invisible operators', 'f\u2061(x)', 'f(x)'],
  ])('%s', (_, text, expected) => {
    expect(enteredText(text)).toBe(expected);
  });
});

describe('what belongs to a script or an emoji stays', () => {
  test.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Hindi', 'क्\u200Dष र्\u200Dय'],
    ['Malayalam', 'ന്\u200D'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['an abbreviation in Arabic', 'ه\u200D'],
    ['Hebrew with its marks', 'שלום\u200F, abc\u200E'],
    ['Khmer', 'ខ្មែរ\u200Bភាសា'],
    ['a family', '👨\u200D👩\u200D👧\u200D👦'],
    ['a judge with a skin tone', '👩🏽\u200D⚖\uFE0F'],
    ['a heart on fire', '❤\uFE0F\u200D🔥'],
    ['a keycap', '1\uFE0F\u20E3'],
    ['the flag of Scotland', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a Japanese variant', '葛\u{E0100}'],
    ['no-break spaces', 'z.\u00A0B. 5\u202F%'],
  ])('%s', (_, text) => {
    expect(enteredText(text)).toBe(text);
  });
});

test.each([
  ['a\u0308', 'ä'],
  ['e\u0301', 'é'],
  ['A\u030A', 'Å'],
  ['n\u0303o', 'ño'],
  ['\u1100\u1161', '가'],
  ['u\u00AD\u0308', 'ü'],
])('%j is composed', (text, expected) => {
  expect(enteredText(text)).toBe(expected);
});

describe('the same rule holds wherever a text enters', () => {
  const text = 'Scho\u0308ne Neu\u00ADig\u200Bkeiten 👩\u200D💻';
  const clean = 'Schöne Neuigkeiten 👩\u200D💻';
  const publication = newPublication({ language: 'de' });

  test.each([
    ['a text file', text],
    ['Markdown', `## Titel\n\n${text}`],
    ['HTML', `<p>${text}</p>`],
    ['HTML with entities', '<p>Scho&#776;ne Neu&shy;ig&#8203;keiten 👩&zwj;💻</p>'],
    ['HTML with an accent apart', `<p>Scho<span>&#776;</span>ne Neu&shy;igkeiten 👩&zwj;💻</p>`],
  ])('import of %s', (_, source) => {
    expect(JSON.stringify(importIssue(source).issue)).toContain(clean);
  });

  test.each([
    ['HTML', { html: `<p>${text}</p>`, text }],
    ['text', { html: '', text }],
  ])('paste of %s', (_, source) => {
    expect(readPaste(source, publication, '').flow).toEqual([
      { type: 'paragraph', content: [clean] },
    ]);
  });

  test('paste of text alone', () => {
    expect(readPlainPaste(`${text} {\u200C{x}}`)).toEqual([
      { type: 'paragraph', content: [`${clean} {{x}}`] },
    ]);
  });

  test('alternative texts, captions and preheaders', () => {
    const html =
      '<div style="display:none">Vor&shy;schau &#847;&zwnj;&nbsp;</div>' +
      '<figure><img src="https://a.example/b.png" width="600" alt="Ku&shy;rve"><figcaption>Ach&shy;se</figcaption></figure><p>x</p>';
    const { issue } = importIssue(html);
    expect(JSON.stringify(issue)).not.toMatch(/\u00AD|\u200C|\u034F/);
    expect(JSON.stringify(issue)).toContain('Kurve');
  });
});
