import { expect, test } from 'vitest';
import { excerptOf } from '../../../issue/search/excerpt.ts';

/** The excerpt with what was found between brackets. */
function shown(line: string, ...terms: string[]): string {
  const { text, marks } = excerptOf(line, terms);
  return marks.reduceRight(
    (marked, [from, to]) =>
      `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );
}

test.each([
  ['Größe zählt', ['grosse'], '[Größe] zählt'],
  ['Cafe\u0301 und Café', ['cafe'], '[Cafe\u0301] und [Café]'],
  ['🗞️ Die  KI, in Kinos', [' ki'], '🗞️ Die  [KI], in [Ki]nos'],
  ['Am Ende – am ende', ['am ende'], '[Am Ende] – [am ende]'],
  ['Quartalszahlen', ['zahlen', 'quartals'], '[Quartalszahlen]'],
  ['Straßen, lang', ['strassen'], '[Straßen], lang'],
  ['nichts davon', ['fremd'], 'nichts davon'],
])('%s', (line, terms, expected) => {
  expect(shown(line, ...terms)).toBe(expected);
});

test('a long line is cut between words around what was found first', () => {
  const line = `${'vorher '.repeat(30)}Fund ${'nachher '.repeat(30)}Fund`;
  const text = shown(line, 'fund');
  expect(text).toMatch(/^… (?:vorher )+\[Fund\](?: nachher)+ …$/);
  expect(text.length).toBeLessThan(175);
  expect(shown(`Fund ${'nachher '.repeat(30)}`, 'fund')).toMatch(/^\[Fund\](?: nachher)+ …$/);
  expect(excerptOf(line, ['fund']).words).toBe('Fund');
  const endless = 'x'.repeat(500);
  expect(excerptOf(`${endless}Fund${endless}`, ['fund']).text.length).toBeLessThan(170);
});
