import { expect, test } from 'vitest';
import { electronArguments } from '../../build/electronArguments.ts';

test.each([
  [['--library', 'My letters'], ['--library=My letters']],
  [
    ['--lang=de', '--library', '/a', '--no-open'],
    ['--lang=de', '--library=/a', '--no-open'],
  ],
  [['--library=/a'], ['--library=/a']],
  [['--library'], ['--library']],
  [[], []],
])('%j is given to Electron as %j', (given, expected) => {
  expect(electronArguments(given)).toEqual(expected);
});
