import { expect, test } from 'vitest';
import { searchPattern } from '../../../renderer/find/searchPattern.ts';

test.each([
  ['z. B.', 'so z.\u00a0B. heute', 'z.\u00a0B.'],
  ['"Chip"', 'der „Chip“ von', '„Chip“'],
  ["Occam's", 'Occam’s Razor', 'Occam’s'],
  ['weiter...', 'und so weiter…', 'weiter…'],
  ['5 $ (netto)', 'für 5 $ (netto) im Jahr', '5 $ (netto)'],
  ['a|b', 'a b a|b', 'a|b'],
  ['KI', 'der Ski', 'ki'],
])('%s is found in "%s"', (typed, text, found) => {
  const pattern = searchPattern(typed, { caseSensitive: false, wholeWord: false });
  expect(new RegExp(pattern, 'iu').exec(text)?.[0]).toBe(found);
});

test.each([
  ['KI', 'KI', true],
  ['KI', 'KI-Boom', true],
  ['KI', 'Skilift', false],
  ['5', '15', false],
  ['5', '5 %', true],
  ['Öl', 'Löl', false],
])('%s as a whole word in "%s": %s', (typed, text, isFound) => {
  const pattern = searchPattern(typed, { caseSensitive: true, wholeWord: true });
  expect(new RegExp(pattern, 'u').test(text)).toBe(isFound);
});

test('nothing typed finds nothing', () => {
  expect(searchPattern('', { caseSensitive: false, wholeWord: true })).toBe('');
});
