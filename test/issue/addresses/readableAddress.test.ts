import { expect, test } from 'vitest';
import {
  addressAsWords,
  isAddressItself,
  readableAddress,
} from '../../../issue/addresses/readableAddress.ts';
import { safeUrl } from '../../../issue/addresses/safeUrl.ts';

test.each([
  [
    'https://de.wikipedia.org/wiki/M%C3%B6bel_(Br%C3%BCcke)',
    'https://de.wikipedia.org/wiki/Möbel_(Brücke)',
  ],
  ['https://a.example/caf%C3%A9?q=stra%C3%9Fe#%C3%BCber', 'https://a.example/café?q=straße#über'],
  ['https://ja.wikipedia.org/wiki/%E6%97%A5%E6%9C%AC', 'https://ja.wikipedia.org/wiki/日本'],
  ['https://xn--mnchen-3ya.de/', 'https://münchen.de/'],
  ['https://www.xn--strae-oqa.example:8080/x', 'https://www.straße.example:8080/x'],
  ['https://a.example/%F0%9F%9A%80', 'https://a.example/🚀'],
  // What would change where it leads, or could not be told from it, stays.
  ['https://a.example/%2F%3F%23%25%20', 'https://a.example/%2F%3F%23%25%20'],
  ['https://a.example/%E2%80%AEgpj.exe', 'https://a.example/%E2%80%AEgpj.exe'],
  ['https://a.example/%C2%A0x%E2%80%8B', 'https://a.example/%C2%A0x%E2%80%8B'],
  ['https://a.example/%E2%80%9Cx%E2%80%9D', 'https://a.example/%E2%80%9Cx%E2%80%9D'],
  ['https://a.example/%FF%C3', 'https://a.example/%FF%C3'],
  ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
  ['https://xn--!.com/', 'https://xn--!.com/'],
])('%s is shown as %s', (address, shown) => {
  expect(readableAddress(address)).toBe(shown);
  if (!address.includes('xn--')) expect(safeUrl(shown)).toBe(safeUrl(address));
});

test.each([
  ['https://a.example/stra%C3%9Fe', 'https://a.example/straße', true],
  ['https://www.a.example/x/', 'a.example/x', true],
  ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&amp;b=2', true],
  ['mailto:ada@example.org', 'ada@example.org', true],
  ['https://a.example/x', 'https://b.example/x', false],
  ['https://a.example/x', 'Die Studie', false],
])('%s: %s is it itself: %s', (address, words, itself) => {
  expect(isAddressItself(words, address)).toBe(itself);
});

test('words that were an address keep its beginning, or that it had none', () => {
  const address = 'https://www.a.example/stra%C3%9Fe';
  expect(addressAsWords(address, 'https://x.example')).toBe('https://www.a.example/straße');
  expect(addressAsWords(address, 'www.a.example/x')).toBe('www.a.example/straße');
  expect(addressAsWords('mailto:ada@example.org', 'ada@example.org')).toBe('ada@example.org');
});
