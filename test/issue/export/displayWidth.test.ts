import { expect, test } from 'vitest';
import { displayWidth } from '../../../issue/export/displayWidth.ts';

test.each([
  ['', 0],
  ['Größe – „so“ … €', 16],
  ['📈', 2],
  ['👩‍👩‍👧‍👦', 2],
  ['👩⚖️', 4],
  ['🇩🇪', 2],
  ['1️⃣', 2],
  ['☎️', 2],
  ['☎', 1],
  ['☎\uFE0E', 1],
  ['⏳', 2],
  ['東京', 4],
  ['ｱ', 1],
  ['Ａ', 2],
  ['한국', 4],
  ['e\u0301', 1],
  ['a\u200Bb\u00ADc\u2060', 3],
  ['مرحبا', 5],
  ['Привет', 6],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});
