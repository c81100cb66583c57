import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../issue/text/fold.ts';

test.each([
  ['Begrüßung', 'begrussung'],
  ['Cafe\u0301 CAFÉ', 'cafe cafe'],
  ['Smørrebrød', 'smorrebrod'],
  ['Łódź, Đorđe', 'lodz dorde'],
  ['Œuvre Ægir', 'oeuvre aegir'],
  ['Ağrı İzmir', 'agri izmir'],
  ['zu\u200Bsammen trenn\u00ADbar ❤\uFE0F', 'zusammen trennbar '],
  ['ein\u00A0Wort\u202Fmehr', 'ein wort mehr'],
  ['„Na ja“ – it’s', ' na ja it s'],
  ['CO₂ m² ½', 'co2 m2 1 2'],
  ['ﬁnden ＡＢ', 'finden ab'],
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('each folded character knows the character that it was made of', () => {
  const part = fc.constantFrom(
    'a',
    'ß',
    'e\u0301',
    'ö',
    '\u00AD',
    'æ',
    '👩‍💻',
    '…',
    '„',
    ' ',
    '½',
    '한',
  );
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, exact) => {
      const text = parts.join('');
      const { text: folded, starts, ends } = foldWithPlaces(text, { exact });
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (const [index, start] of starts.entries()) {
        expect(start).toBeLessThan(ends[index] ?? 0);
        const whole = foldWithPlaces(text.slice(start, ends[index]), { exact }).text;
        expect(whole).toContain(folded[index]);
      }
      if (!exact) expect(fold(folded)).toBe(fold(text));
    }),
  );
});
