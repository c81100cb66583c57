import { describe, expect, test } from 'vitest';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { readEarningsList } from '../../../issue/import/earnings/readEarningsList.ts';
import { importIssue } from '../../../issue/importIssue.ts';
import { readCopied, withCopied } from '../../../issue/paste/copied.ts';
import { readPaste, readPlainPaste } from '../../../issue/paste/readPaste.ts';
import { newPublication } from '../../../issue/publication.ts';
import { enteredText } from '../../../issue/text/enteredText.ts';
import { german } from '../../samples/sampleIssues.ts';

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

describe('control characters go, and what they mean to word processors stays', () => {
  test.each([
    ['NUL, BEL and ESC', 'a\u0000b\u0007c\u001B[31m', 'abc[31m'],
    ['DEL', 'a\u007Fb', 'ab'],
    ['tabs and line ends', 'a\tb\nc\r\nd', 'a\tb\nc\r\nd'],
    ['line and page ends of Word', 'a\vb\fc', 'a\nb\nc'],
    ['hyphens of Word', 'KI\u001EBoom Quar\u001Ftal', 'KI\u2011Boom Quartal'],
    ['Windows-1252 read as Latin-1', '\u0084Ja\u0093 \u0096 5 \u0080\u0085', '„Ja“ – 5 €…'],
    ['what Windows-1252 has not', 'a\u0081b\u009Dc', 'abc'],
  ])('%s', (_, text, expected) => {
    expect(enteredText(text)).toBe(expected);
  });

  const text = 'Ein\u0007e\u0000 Neu\u001Bigkeit';
  const publication = newPublication({ language: 'de' });
  const own = exportIssue(german.issue, german.publication, 'html').files[0]?.text ?? '';
  const file = serialiseIssue(german.issue).replace('"title": "', '"title": "\\u0007\\u0000');
  const copied = withCopied('x', {
    issue: 'a',
    copied: { flow: [{ type: 'paragraph', content: [text] }] },
  });

  test.each<[string, () => unknown]>([
    ['a text file', () => importIssue(text)],
    ['Markdown', () => importIssue(`## ${text}\n\n${text} &#7; [${text}](https://a.example)`)],
    [
      'HTML',
      () => importIssue(`<p title="${text}">${text} &#7;<img alt="${text}&#7;" src="x"></p>`),
    ],
    ['an issue’s file', () => importIssue(file)],
    ['an export of ours', () => importIssue(own.replace(/<h1([^>]*)>/, '<h1$1>&#7;'))],
    ['pasted HTML', () => readPaste({ html: `<p>${text}&#7;</p>`, text }, publication, '').flow],
    ['pasted text', () => readPaste({ html: '', text }, publication, '').flow],
    ['pasted text alone', () => readPlainPaste(text)],
    ['what was copied on a page of ours', () => readCopied(copied)],
    [
      'earnings',
      () => readEarningsList({ html: '', text: `Mi 27.8.: ${text} (AMC)` }, '2025-08-25'),
    ],
  ])('in %s', (_, read) => {
    const result = JSON.stringify(read());
    expect(result.length).toBeGreaterThan(20);
    expect(result).not.toMatch(/\\u00|\\[bf]/);
  });

  test('the texts of an issue’s file that have none are the same', () => {
    expect(importIssue(serialiseIssue(german.issue)).issue).toEqual(german.issue);
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
