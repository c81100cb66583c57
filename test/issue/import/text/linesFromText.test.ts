import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../issue/import/detectFormat.ts';
import { linesFromText } from '../../../../issue/import/text/linesFromText.ts';
import { textOf } from '../../../../issue/text/richText.ts';

const heads = (text: string) =>
  linesFromText(text).flatMap((line) =>
    line.kind === 'heading' ? [[line.level, textOf(line.content)]] : [],
  );

describe('an underlined line', () => {
  it.each([
    ['Hafenbrief 12\n=============\n\nText.', [[1, 'Hafenbrief 12']]],
    ['Text.\n\nDer Kran\n--------\nText.', [[2, 'Der Kran']]],
    [
      '=========\nDer Kran\n=========\n\nText.\n\nDer Kai\n-------',
      [
        [1, 'Der Kran'],
        [2, 'Der Kai'],
      ],
    ],
  ])('is a heading: %s', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  it.each([
    'Ein Satz, der etwas länger ist und endet.\n---\nText.',
    'Text.\n\n---\n\nText.',
    'Text.\nDer Kran\n--------',
    '-- \nMara',
  ])('is none: %s', (text) => {
    expect(heads(text)).toEqual([]);
  });
});

describe('numbers that refer to addresses below', () => {
  it.each([
    'Der Kran [1] steht.\n\n[1] https://a.example/kran',
    'Der Kran [1] steht.\n\n[1]: https://a.example/kran',
    '* Der Kran [1] steht.\n\nLinks:\n[1] <https://a.example/kran>',
  ])('become links: %s', (text) => {
    const lines = linesFromText(text);
    expect(JSON.stringify(lines[0])).toContain(
      '["Der Kran ",{"text":"[1]","link":"https://a.example/kran"}," steht."]',
    );
    expect(JSON.stringify(lines.slice(1))).not.toContain('[1]');
  });

  it.each([
    '[1] https://a.example/kran',
    'Der Kran [2].\n\n[1] https://a.example/kran',
    'Der Kran [1].',
  ])('stay as written without the other: %s', (text) => {
    const shown = linesFromText(text).flatMap((line) =>
      line.kind === 'paragraph' ? textOf(line.content) : [],
    );
    expect(shown.join('\n\n')).toBe(text);
  });
});

it.each([
  [
    'text',
    'Eine Zeile<br>\nund noch eine.\n\nDas Tag </p> beendet einen Absatz.'.replace('</p>', 'p'),
  ],
  ['text', 'Wer <p> schreibt, muss </p> schreiben.\nSo ist das.'],
  ['html', 'Eine Zeile<br>und noch eine'],
  ['html', '<p>Eins</p>\n<p>Zwei</p>'],
])('is %s, not the other: %s', (format, text) => {
  expect(detectFormat(text)).toBe(format);
});
