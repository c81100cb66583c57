import { expect, test } from 'vitest';
import { trackingParameters } from '../../../issue/addresses/trackingParameters.ts';
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
  ['https://a.de/x#xtor=RSS-1', 'https://a.de/x', 'xtor'],
  [
    'https://a.de/x?pk_campaign=n&pk_kwd=2&mtm_source=3',
    'https://a.de/x',
    'pk_campaign pk_kwd mtm_source',
  ],
  [
    'https://www.bbc.com/x?at_medium=RSS&at_campaign=KARANGA',
    'https://www.bbc.com/x',
    'at_medium at_campaign',
  ],
  [
    'https://a.de/x?hsa_acc=1&hsa_cam=2&gad_source=5&id=7',
    'https://a.de/x?id=7',
    'hsa_acc hsa_cam gad_source',
  ],
  ['https://a.de/x?itm_source=teaser&wt_mc=nl.kw35', 'https://a.de/x', 'itm_source wt_mc'],
  ['https://a.de/x?id=1&amp;utm_source=nl&amp;p=2', 'https://a.de/x?id=1&amp;p=2', 'utm_source'],
  ['https://a.de/x?ref=twitter&fbclid=1', 'https://a.de/x', 'ref fbclid'],
  ['https://www.zeit.de/x?wt_zmc=sm.ext', 'https://www.zeit.de/x', 'wt_zmc'],
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
  'https://a.de/spiel?pk_spiel=3&pk_id=7',
  'https://a.de/video?at_time=90&at_seconds=4',
  'https://a.de/x?trk_id=7&trk_number=2',
  'https://a.de/x?ncid=4711&cmpid=12',
  'https://a.de/x?itm_id=1&stm_size=2&hsa_x=3&vero_x=4&mtm_x=5&utm_zone=32',
  'https://a.de/x?ref=heise.de',
  'https://a.de/x?ref=startseite&utm_source=doppelpunkt',
  'https://bibel.example/?ref=joh3&seite=2',
  'https://a.de/x?ref=',
  'https://a.de/x#:~:text=utm_source%3Dx',
  'https://a.de/x?&&a=%20b&&',
  'mailto:a@b.de?subject=utm_source%3Dx',
  'tag:unsubscribe',
])('%s stays as it is, to the letter', (address) => {
  expect(withoutTrackers(address, 'Doppelpunkt')).toEqual({ address, names: [] });
});

test('a reference that is no known referrer stays beside trackers', () => {
  expect(withoutTrackers('https://a.de/x?ref=main&fbclid=1', '').address).toBe(
    'https://a.de/x?ref=main',
  );
});

test('every name is written whole, once, and has its source', () => {
  const names = trackingParameters.flatMap((each) => each.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(
    names.filter((name) => !/^[a-z\d_-]{3,}[a-z\d]$|^__s$|^_g[al]$|^_k[ex]$/.test(name)),
  ).toEqual([]);
  for (const { source } of trackingParameters) expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
});
