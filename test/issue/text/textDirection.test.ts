import { expect, test } from 'vitest';
import { textDirection } from '../../../issue/text/textDirection.ts';

test.each([
  ['Guten Morgen', 'ltr'],
  ['שלום עולם', 'rtl'],
  ['مرحبا بالعالم', 'rtl'],
  ['📈 2026: שלום Welt', 'rtl'],
  ['„Welt“ שלום', 'ltr'],
  ['(1) سلام', 'rtl'],
  ['\u200F2026 Plan', 'rtl'],
  ['\u200Eשלום', 'ltr'],
  ['ދިވެހި', 'rtl'],
  ['Привет', 'ltr'],
  ['今日は', 'ltr'],
  ['1.283 – 5 %', undefined],
  ['', undefined],
])('%s', (text, direction) => {
  expect(textDirection(text)).toBe(direction);
});
