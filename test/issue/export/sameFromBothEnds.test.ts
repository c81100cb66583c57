import { expect, test } from 'vitest';
import { sameFromBothEnds } from '../../../issue/export/sameFromBothEnds.ts';

const found = (items: string, before: string) =>
  sameFromBothEnds(
    items.split('').map((name) => ({ name })),
    before.split('').map((name) => ({ name })),
    (item, old) => item.name === old.name,
  )
    .map((old) => old?.name ?? '.')
    .join('');

test.each([
  ['abc', 'abc', 'abc'],
  ['xby', 'abc', '.b.'],
  ['abxc', 'abc', 'ab.c'],
  ['ac', 'abc', 'ac'],
  ['aab', 'ab', 'a.b'],
  ['aa', 'a', 'a.'],
  ['a', 'aa', 'a'],
  ['', 'ab', ''],
  ['ab', '', '..'],
])('%s after %s: %s', (items, before, expected) => {
  expect(found(items, before)).toBe(expected);
});
