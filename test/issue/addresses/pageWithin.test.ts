import { expect, test } from 'vitest';
import { pageWithin } from '../../../issue/addresses/pageWithin.ts';
import { cleanAddress } from '../../../issue/addresses/cleanAddress.ts';

const there = 'https://www.zeit.de/x?a=1';

test.each([
  'https://www-zeit-de.cdn.ampproject.org/c/s/www.zeit.de/x?a=1',
  'https://www-zeit-de.cdn.ampproject.org/v/s/www.zeit.de/x?a=1',
  'https://cdn.ampproject.org/c/s/www.zeit.de/x?a=1',
  'https://www.google.com/amp/s/www.zeit.de/x?a=1',
  'https://www.google.co.uk/amp/s/www.zeit.de/x?a=1',
  'https://web.archive.org/web/20240101000000/https://www.zeit.de/x?a=1',
  'https://web.archive.org/web/20240101000000if_/https://www.zeit.de/x?a=1',
  'https://web.archive.org/web/2024*/https://www.zeit.de/x?a=1',
  'https://web.archive.org/web/https:/www.zeit.de/x?a=1',
  'https://webcache.googleusercontent.com/search?q=cache:AbC:https://www.zeit.de/x?a=1',
  'https://www-zeit-de.translate.goog/x?a=1',
])('%s is a copy', (address) => {
  expect(pageWithin(address)).toBe(there);
});

test.each([
  'https://archive.ph/AbCdE',
  'https://archive.org/details/x',
  'https://web.archive.org/',
  'https://cdn.ampproject.org/v0.js',
  'https://www.google.com/amp/',
  'https://web.archive.org/web/2024/javascript:alert(1)',
  there,
  'mailto:a@b.de',
  '',
])('%j is none, or does not tell of what', (address) => {
  expect(pageWithin(address)).toBe(address);
});

test('a copy stays the address that is linked, without trackers', () => {
  const archived = 'https://web.archive.org/web/2024/https://www.zeit.de/x';
  expect(cleanAddress(archived, '')).toBe(archived);
  expect(cleanAddress(`${archived}?fbclid=1`, '')).toBe(archived);
});
