import { expect, test } from 'vitest';
import { excerptOf } from '../../../issue/search/excerpt.ts';
import { termPattern } from '../../../issue/search/term.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

const patterns = (terms: readonly string[]) => terms.map((term) => termPattern(term));

/** The excerpt with what was found between brackets. */
function shown(line: string, ...terms: string[]): string {
  const { text, marks } = excerptOf(line, patterns(terms));
  return marks.reduceRight(
    (marked, [from, to]) =>
      `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
    text,
  );
}

test.each([
  ['Größe zählt', ['grosse'], '[Größe] zählt'],
  ['Cafe\u0301 und Café', ['cafe'], '[Cafe\u0301] und [Café]'],
  ['🗞️ Die  KI, in Kinos', ['ki'], '🗞️ Die  [KI], in [Ki]nos'],
  ['Am Ende – am ende', ['am ende'], '[Am Ende] – [am ende]'],
  ['Quartalszahlen', ['zahlen', 'quartals'], '[Quartalszahlen]'],
  ['Straßen, lang', ['strassen'], '[Straßen], lang'],
  ['Smør\u00ADre\u00ADbrød, zwei', ['smorrebrod'], '[Smør\u00ADre\u00ADbrød], zwei'],
  ['Łódź und Œuvre', ['lodz', 'oeuvre'], '[Łódź] und [Œuvre]'],
  ['20\u00A0Uhr – „Na ja“', ['20 uhr na ja'], '[20\u00A0Uhr – „Na ja]“'],
  ['CO₂-Preis', ['co2 preis'], '[CO₂-Preis]'],
  ['In KW 01 und KW1, nicht KW11', ['kw1'], 'In [KW 01] und [KW1], nicht KW11'],
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
  expect(excerptOf(line, [/fund/g]).words).toBe('Fund');
  const endless = 'x'.repeat(500);
  expect(excerptOf(`${endless}Fund${endless}`, [/fund/g]).text.length).toBeLessThan(170);
});

test('a line as long as a book is read once', () => {
  const line = 'Hafen '.repeat(80_000);
  const took = processorTime(() => {
    expect(excerptOf(line, patterns(['hafen'])).words).toBe('Hafen');
  });
  expect(took).toBeLessThan(2000 * slowness());
});
