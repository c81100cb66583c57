import { expect, test } from 'vitest';
import { readWholeNumber } from '../../../issue/numbers/wholeNumber.ts';

test.each([
  ['7', 7],
  ['20641', 20_641],
  ['20.641', 20_641],
  ['20,641', 20_641],
  ['20 641', 20_641],
  ['20\u00A0641', 20_641],
  ['20\u202F641', 20_641],
  ['20\u2009641', 20_641],
  ['20\u2007641', 20_641],
  ['20’641', 20_641],
  ["20'641", 20_641],
  ['\u200E20.641\u00A0', 20_641],
  ['1.204.377', 1_204_377],
  ['1,204,377', 1_204_377],
  ['1.204.377,00', 1_204_377],
  ['1,204,377.0', 1_204_377],
  ['1.000', 1000],
  ['1,000', 1000],
  ['3,0', 3],
  ['007', 7],
  ['+1.250', 1250],
  ['+ 1,250', 1250],
  ['−63', -63],
  ['-63', -63],
  ['–63', -63],
  ['− 1 063', -1063],
  ['\u201063', -63],
  ['\u201163', -63],
  ['\u201263', -63],
  ['\uFF0D1.063', -1063],
  ['\uFE6363', -63],
  ['±0', 0],
  ['-0', 0],
  ['(12)', -12],
  ['(+46)', 46],
  ['(−46)', -46],
])('%j is a whole number', (text, value) => {
  expect(readWholeNumber(text)).toEqual({ value });
});

test.each([
  ['', 'empty'],
  [' \u00A0', 'empty'],
  ['1.5', 'fraction'],
  ['1,5', 'fraction'],
  ['20.64', 'fraction'],
  ['20,6411', 'fraction'],
  ['0.125', 'fraction'],
  ['1.250,5', 'fraction'],
  ['1,250.75', 'fraction'],
  ['.5', 'fraction'],
  ['1 250,5', 'fraction'],
  ['viel', 'not-a-number'],
  ['12oo', 'not-a-number'],
  ['1e3', 'not-a-number'],
  ['0x10', 'not-a-number'],
  ['20k', 'not-a-number'],
  ['12 %', 'not-a-number'],
  ['5-10', 'not-a-number'],
  ['5\u201110', 'not-a-number'],
  ['\u2010', 'not-a-number'],
  ['3/4', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['1.250.5', 'not-a-number'],
  ['1.250,000.5', 'not-a-number'],
  ['20 64', 'not-a-number'],
  ['20.641 20.578', 'not-a-number'],
  ['20.', 'not-a-number'],
  ['--5', 'not-a-number'],
  ['-', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['9007199254740993', 'out-of-bounds'],
])('%j is none: %s', (text, refused) => {
  expect(readWholeNumber(text)).toEqual({ refused });
});

test('bounds count', () => {
  const port = { least: 1, most: 65_535 };
  const read = ['0', '1', '65.535', '65536', '-587'].map((text) => readWholeNumber(text, port));
  const out = { refused: 'out-of-bounds' };
  expect(read).toEqual([out, { value: 1 }, { value: 65_535 }, out, out]);
  expect(readWholeNumber('−4', { least: 0 })).toEqual(out);
});
