import { expect, test } from 'vitest';
import { cleanAddress } from '../../../issue/addresses/cleanAddress.ts';
import { linksInText } from '../../../issue/sources/linksInText.ts';
import { sourceOf } from '../../../issue/sources/sourceOf.ts';

const naming = { language: 'de', ownName: 'Wochenbrief', taught: { 'reuters.com': 'Rtr' } };

test.each([
  [
    'https://www.handelsblatt.com/a?utm_source=x&id=3',
    'Handelsblatt',
    'https://www.handelsblatt.com/a?id=3',
  ],
  [
    'https://www.google.com/url?q=https%3A%2F%2Fwww.reuters.com%2Fa%3Ffbclid%3D1&sa=D',
    'Rtr',
    'https://www.reuters.com/a',
  ],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Ft3n.de%252Fx&data=1',
    't3n',
    'https://t3n.de/x',
  ],
  ['www.heise.de/news', 'heise online', 'https://www.heise.de/news'],
  ['heise.de/news', 'heise online', 'https://heise.de/news'],
])('a pasted %s is cleaned and named', (address, label, url) => {
  expect(sourceOf({ address, words: '' }, naming)).toEqual({ label: [label], url });
});

test('a link’s own words are its name, unless they are its address again', () => {
  const address = 'https://www.heise.de/news/eine-meldung-123.html';
  const labels = [
    'Die  Meldung\n',
    address,
    'heise.de/news/eine-…',
    'www.heise.de/news/',
    'heise',
  ].map((words) => sourceOf({ address, words }, naming)?.label);
  expect(labels).toEqual([
    ['Die Meldung'],
    ['heise online'],
    ['heise online'],
    ['heise online'],
    ['heise'],
  ]);
});

test('what must not be linked is no source', () => {
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.de', '']) {
    expect(sourceOf({ address, words: 'x' }, naming)).toBeUndefined();
  }
  expect(cleanAddress('https://a.de/?utm_source=wochenbrief', 'Wochenbrief')).toBe(
    'https://a.de/?utm_source=wochenbrief',
  );
});

test.each([
  ['https://a.de/1', ['https://a.de/1']],
  ['https://a.de/1\nhttps://b.de/2\r\n', ['https://a.de/1', 'https://b.de/2']],
  [
    '🔗 https://a.de/1 | www.b.de/2, <https://c.de/3>',
    ['https://a.de/1', 'www.b.de/2', 'https://c.de/3'],
  ],
  [
    'https://de.wikipedia.org/wiki/Bank_(Möbel), https://en.wikipedia.org/wiki/Go_(game)',
    ['https://de.wikipedia.org/wiki/Bank_(Möbel)', 'https://en.wikipedia.org/wiki/Go_(game)'],
  ],
  ['(https://a.de/1)', ['https://a.de/1']],
  [
    '[Möbel](https://de.wikipedia.org/wiki/Bank_(Möbel))',
    ['Möbel https://de.wikipedia.org/wiki/Bank_(Möbel)'],
  ],
  ['//a.de/1', ['//a.de/1']],
  ['beispiel.museum/x', ['beispiel.museum/x']],
  [
    '[Die Zeit](https://zeit.de/x) | https://a.de/1',
    ['Die Zeit https://zeit.de/x', 'https://a.de/1'],
  ],
])('%j holds nothing but links', (text, links) => {
  const found = linksInText(text)?.map(({ address, words }) =>
    [words, address].filter(Boolean).join(' '),
  );
  expect(found).toEqual(links);
});

test.each([
  'Handelsblatt',
  'Siehe https://a.de/1',
  'heise.de',
  '',
  ' | ',
  'z. B. 3.5/4',
  'a@b.de',
  '1.000/2',
])('%j is text, not links', (text) => {
  expect(linksInText(text)).toBeUndefined();
});
