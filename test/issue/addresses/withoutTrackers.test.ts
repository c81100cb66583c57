import { expect, test } from 'vitest';
import { withoutTrackers } from '../../../issue/addresses/withoutTrackers.ts';

test.each([
  [
    'https://a.de/x?utm_source=twitter&UTM_Medium=social',
    'https://a.de/x',
    'utm_source utm_medium',
  ],
  ['https://a.de/x?id=7&fbclid=IwAR0&page=2#mitte', 'https://a.de/x?id=7&page=2#mitte', 'fbclid'],
  ['https://a.de?mc_cid=1&mc_eid=2', 'https://a.de', 'mc_cid mc_eid'],
  ['https://a.de/x#utm_source=rss&utm_medium=feed', 'https://a.de/x', 'utm_source utm_medium'],
  ['https://a.de/x?gclid', 'https://a.de/x?gclid', ''],
  [
    'https://www.youtube.com/watch?v=abc&si=XyZ&t=90',
    'https://www.youtube.com/watch?v=abc&t=90',
    'si',
  ],
  ['https://x.com/ada/status/1?s=20&t=abc', 'https://x.com/ada/status/1', 's t'],
  ['https://www.instagram.com/p/1/?igsh=abc', 'https://www.instagram.com/p/1/', 'igsh'],
  ['https://a.de/x?ref=platformer-newsletter', 'https://a.de/x', 'ref'],
  ['https://a.de/x?ref=404media.co&utm_medium=email', 'https://a.de/x', 'ref utm_medium'],
  ['https://a.de/x?xtor=RSS-1', 'https://a.de/x', 'xtor'],
])('%s becomes %s', (address, clean, names) => {
  const stripped = { address: clean, names: names === '' ? [] : names.split(' ') };
  expect(withoutTrackers(address, 'Doppelpunkt')).toEqual(stripped);
});

test.each([
  'https://a.de/',
  'https://a.de/suche?q=utm_source%3Dx&s=20&t=abc&si=1',
  'https://a.de/x?utm_source=doppelpunkt&utm_medium=email&utm_campaign=kw47',
  'https://a.de/x?ref=Doppelpunkt-newsletter',
  'https://github.com/ada/code?ref=main',
  'https://a.de/x?ref=12345&referenz=a.de&source=heise',
  'https://a.de/x#:~:text=utm_source%3Dx',
  'https://a.de/x?&&a=%20b&&',
  'mailto:a@b.de?subject=utm_source%3Dx',
  'tag:unsubscribe',
])('%s stays as it is, to the letter', (address) => {
  expect(withoutTrackers(address, 'Doppelpunkt')).toEqual({ address, names: [] });
});
