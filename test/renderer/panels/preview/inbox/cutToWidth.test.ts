import { expect, test } from 'vitest';
import { cutToLines, cutToWidth } from '../../../../../renderer/panels/preview/inbox/cutToWidth.ts';

/** Every character ten px wide, an ellipsis too. */
const measure = (text: string) => [...new Intl.Segmenter().segment(text)].length * 10;

test('what fits stays whole', () => {
  expect(cutToWidth('KW47: Volle  Züge', 160, measure)).toBe('KW47: Volle Züge');
});

test('what does not fit ends in an ellipsis, as late as there is room', () => {
  const cut = cutToWidth('KW47: Volle Züge', 150, measure);
  expect(cut).toBe('KW47: Volle Zü…');
  expect(measure(cut)).toBeLessThanOrEqual(150);
});

test('no space stands before the ellipsis, no emoji is torn', () => {
  expect(cutToWidth('KW47 Volle', 60, measure)).toBe('KW47…');
  expect(cutToWidth('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, measure)).toBe('👩‍👩‍👧‍👦…');
});

test('even where nothing fits, something is said', () => {
  expect(cutToWidth('KW47', 1, measure)).toBe('…');
});

test('lines break between words, and the last one is cut', () => {
  const text = 'Dazu ein Paketdienst namens Irgendwann';
  expect(cutToLines(text, 100, 2, measure)).toEqual(['Dazu ein', 'Paketdien…']);
  expect(cutToLines(text, 200, 2, measure)).toEqual(['Dazu ein Paketdienst', 'namens Irgendwann']);
  expect(cutToLines('', 200, 2, measure)).toEqual([]);
});

test('a word wider than a line is cut there', () => {
  expect(cutToLines('Donaudampfschifffahrt hin', 100, 2, measure)).toEqual(['Donaudamp…', 'hin']);
});
