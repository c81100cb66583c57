import { expect, test } from 'vitest';
import { addressKey } from '../../../issue/sources/addressKey.ts';

test.each([
  ['https://www.Example.com/A/?utm_source=x&id=7#top', 'example.com/A/?id=7'],
  ['http://example.com/', 'example.com'],
  ['example.com/a', 'example.com/a'],
  [' https://example.com/a/?fbclid=1 ', 'example.com/a'],
  ['mailto:ada@example.com', 'mailto:ada@example.com'],
  ['', ''],
])('%s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
