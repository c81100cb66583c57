import { expect, test } from 'vitest';
import { stretchesOf } from '../../../../issue/import/markdown/stretches.ts';

/** What a parser does at most: it looks from each sign through all that follow. */
function steps(text: string): number {
  const signs = stretchesOf(text).map((part) => part.match(/[*_~`]/g)?.length ?? 0);
  return signs.reduce((sum, count) => sum + count * count, text.length);
}

test.each(['a@', 'a@*', '*a@', '_a@ ', 'a**b', '~~a ', '`a', 'a@b.example '])(
  'twice as many %j take at most some twice as many steps',
  (part) => {
    for (const count of [5000, 10_000, 20_000])
      expect(steps(part.repeat(2 * count)) / steps(part.repeat(count))).toBeLessThan(3);
    expect(steps(part.repeat(20_000))).toBeLessThan(20_000 * 2000);
  },
);

test('nothing is lost, and what people write is one stretch', () => {
  for (const part of ['a@*', '**fett** und ', '**'])
    expect(stretchesOf(part.repeat(5000)).join('')).toBe(part.repeat(5000));
  const paragraph = 'Ein Satz mit **fetten** und _kursiven_ Worten. '.repeat(90);
  expect(stretchesOf(paragraph)).toEqual([paragraph]);
});
