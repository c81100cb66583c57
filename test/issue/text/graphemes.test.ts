import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemesIn } from '../../../issue/text/graphemes.ts';
import { isThorough } from '../../../build/testReport.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const characters = fc.oneof(
  fc.constantFrom(
    ...Array.from('a Zß–…€‰※🎉🗞✉☕🏻🏿👩🧑‍💻🇩🇪é\u0301\u200D\uFE0F\uFE0E\u20E3\u00AD1#*'),
    '\r\n',
    '👨‍👩‍👧',
    '1️⃣',
    '❤️',
  ),
  fc.integer({ min: 0x20, max: 0x1ffff }).map((code) => String.fromCodePoint(code)),
);

test('the characters of any text are those that ICU finds', () => {
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 12 }), (all) => {
      const text = all.join('');
      expect(graphemesIn(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
    }),
    { numRuns: 3000 },
  );
});

test('each plain character stands alone, with the sign for colour or not', () => {
  const step = isThorough ? 1 : 4;
  for (let code = 0x20; code <= 0x1ffff; code += step) {
    const character = String.fromCodePoint(code);
    for (const text of [`${character}${character}`, `a${character}\uFE0F${character}`]) {
      const expected = [...segmenter.segment(text)].length;
      if (graphemesIn(text).length !== expected) expect.fail(`U+${code.toString(16)}`);
    }
  }
});
