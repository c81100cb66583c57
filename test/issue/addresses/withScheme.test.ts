import { expect, test } from 'vitest';
import { safeLink } from '../../../issue/import/html/safeLink.ts';
import { cleanAddress } from '../../../issue/addresses/cleanAddress.ts';
import { withScheme } from '../../../issue/addresses/withScheme.ts';

test.each([
  ['//www.zeit.de/x', 'https://www.zeit.de/x'],
  ['//cdn.example.org/a b', undefined],
  ['www.zeit.de', 'https://www.zeit.de'],
  ['taz.de/!5', 'https://taz.de/!5'],
  ['münchen.de/straße', 'https://münchen.de/stra%C3%9Fe'],
  ['bbc.co.uk:443/news?x=1#y', 'https://bbc.co.uk:443/news?x=1#y'],
  ['https:/heise.de/x', 'https://heise.de/x'],
  ['http//heise.de/x', 'https://heise.de/x'],
  [' http://heise.de/x ', 'http://heise.de/x'],
  ['https://a.example/ä b', 'https://a.example/%C3%A4%20b'],
  ['ada@example.org', 'mailto:ada@example.org'],
  ['tag:unsubscribe', 'tag:unsubscribe'],
])('%j is meant as %j', (typed, link) => {
  expect(withScheme(typed)).toBe(link);
});

test.each([
  ['mailto: ada@example.org', 'mailto:ada@example.org'],
  ['MAILTO:ada@example.org', 'mailto:ada@example.org'],
  ['mailto://ada@example.org', 'mailto:ada@example.org'],
  ['mailto:Ada Lovelace <ada@example.org>', 'mailto:ada@example.org'],
  ['mailto:%20ada@example.org', 'mailto:ada@example.org'],
  ['mailto: ada @ example.org ?subject=Guten Tag', 'mailto:ada@example.org?subject=Guten%20Tag'],
  ['tel: 030 1234567', 'tel:0301234567'],
  ['tel:+49 (0)30 / 12 34-56', 'tel:+49301234-56'],
  ['tel:(030) 12.34.56', 'tel:030123456'],
  ['tel:+44 (0)20 7946 0958', 'tel:+442079460958'],
  ['tel:+1 (212) 555‑0100', 'tel:+1212555-0100'],
  ['tel:%2B49%2030%201', 'tel:+49301'],
  ['tel://0800-100', 'tel:0800-100'],
])('%j is tidied to %j, typed and imported', (typed, link) => {
  expect(withScheme(typed)).toBe(link);
  expect(safeLink(typed)).toBe(link);
  expect(cleanAddress(typed, '')).toBe(link);
});

test.each([
  'mailto:',
  'mailto:nobody',
  'mailto:a@b.de,c@d.de',
  'tel:',
  'tel:ruf mich an',
  'Amazon.de: die Zahlen',
  'Amazon.de/x und mehr',
  'Die Zeit',
  '//',
  '/news/x',
  'news/x',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '//javascript:alert(1)',
  'javascript://host.de/%0Aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
])('%j leads nowhere that can be told', (typed) => {
  expect(withScheme(typed)).toBeUndefined();
});

test.each([
  ['//www.zeit.de/x', 'https://www.zeit.de/x'],
  ['www.zeit.de/x', 'https://www.zeit.de/x'],
  ['taz.de/!5', 'https://taz.de/!5'],
  ['example.org', 'https://example.org'],
  ['https://de.wikipedia.org/wiki/Möbel', 'https://de.wikipedia.org/wiki/M%C3%B6bel'],
  ['https://a.example/a b.html', 'https://a.example/a%20b.html'],
  // The check reports the problem with these; without an address, the link would go unnoticed.
  ['mailto:nobody', 'mailto:nobody'],
  ['tel:ruf an', 'tel:ruf an'],
  ['java\nscript:alert(1)', undefined],
  ['index.html', undefined],
  ['bilder/x.png', undefined],
  ['/impressum', undefined],
  ['#oben', undefined],
  ['seite.php?id=1', undefined],
])('an imported link to %j becomes %j', (href, link) => {
  expect(safeLink(href)).toBe(link);
});
