import { expect, test } from 'vitest';
import { pageOf } from '../../../issue/addresses/pageOf.ts';

test.each([
  ['https://www.Example.com/A/?utm_source=x&id=7', 'example.com/A/?id=7'],
  ['http://example.com/', 'example.com'],
  [' https://example.com/a/?fbclid=1 ', 'example.com/a'],
  ['https://www.google.com/url?q=https%3A%2F%2Fexample.com%2Fa', 'example.com/a'],
  ['https://example.com/stra%C3%9Fe', 'example.com/straße'],
  ['https://example.com/straße', 'example.com/straße'],
  ['https://XN--MNCHEN-3YA.de/', 'münchen.de'],
  ['example.com/a', undefined],
  ['mailto:ada@example.com', undefined],
  ['tag:web-view', undefined],
  ['', undefined],
])('%s', (address, page) => {
  expect(pageOf(address)).toBe(page);
});
