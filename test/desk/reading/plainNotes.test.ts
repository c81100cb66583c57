import { expect, test } from 'vitest';
import { plainNotes } from '../../../desk/reading/plainNotes.ts';
import { processorTime } from '../../support/processorTime.ts';

test.each([
  ['links', '', '[['],
  ['pictures', '[[a]] ', '![[b'],
  ['asides', '', '<aside> '],
])('%s that never close take linear time', (_, start, part) => {
  const time = (count: number) => processorTime(() => plainNotes(start + part.repeat(count)));
  time(2_000);
  const short = time(10_000);
  expect(time(40_000)).toBeLessThan(Math.max(9 * short, 60));
});

test('an aside becomes a quote', () => {
  expect(plainNotes('<aside>\n💡 Der Kran\nzieht um.\n\n</aside>')?.text).toBe(
    '> 💡 Der Kran\n> zieht um.',
  );
});
