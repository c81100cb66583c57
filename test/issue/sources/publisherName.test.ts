import { describe, expect, test } from 'vitest';
import { publisherName, sourceKey, withSourceName } from '../../../issue/sources/publisherName.ts';
import { knownPublishers } from '../../../issue/sources/publishers.ts';

/** Address, name in German, and the key under which another name would be remembered. */
const table: readonly (readonly [address: string, name: string, key: string])[] = [
  ['https://www.handelsblatt.com/politik/x-1.html', 'Handelsblatt', 'handelsblatt.com'],
  ['https://ft.com/content/1', 'Financial Times', 'ft.com'],
  [
    'https://background.tagesspiegel.de/ki',
    'Tagesspiegel Background',
    'background.tagesspiegel.de',
  ],
  ['https://m.faz.net/aktuell/', 'FAZ', 'faz.net'],
  ['https://NEWS.BBC.co.uk:443/1', 'BBC', 'news.bbc.co.uk'],
  ['https://edition.cnn.com/', 'CNN', 'edition.cnn.com'],
  ['https://finance.yahoo.com/quote', 'Yahoo Finance', 'finance.yahoo.com'],
  ['https://de.wikipedia.org/wiki/Setzkasten', 'Wikipedia', 'de.wikipedia.org'],
  ['https://www.imf.org/en', 'IWF', 'imf.org'],
  ['https://x.com/alexandr_wang', '@alexandr_wang (X)', 'x.com/alexandr_wang'],
  ['https://twitter.com/Alexandr_Wang/status/1?s=20', '@Alexandr_Wang (X)', 'x.com/alexandr_wang'],
  ['https://x.com/i/web/status/1', 'X', 'x.com'],
  [
    'https://www.linkedin.com/in/ada-lovelace-4a11b/',
    'Ada Lovelace (LinkedIn)',
    'linkedin.com/ada-lovelace-4a11b',
  ],
  [
    'https://de.linkedin.com/posts/ada-lovelace_kolumne-activity-7',
    'Ada Lovelace (LinkedIn)',
    'linkedin.com/ada-lovelace',
  ],
  ['https://www.linkedin.com/feed/update/urn:li:1', 'LinkedIn', 'linkedin.com'],
  ['https://www.youtube.com/@veritasium/videos', '@veritasium (YouTube)', 'youtube.com/veritasium'],
  ['https://youtu.be/dQw4w9WgXcQ', 'YouTube', 'youtu.be'],
  ['https://noahpinion.substack.com/p/x', 'Noahpinion (Substack)', 'noahpinion.substack.com'],
  ['https://github.com/microsoft/vscode', 'microsoft (GitHub)', 'github.com/microsoft'],
  ['https://www.reddit.com/r/Finanzen/comments/1', 'r/Finanzen (Reddit)', 'reddit.com/r/finanzen'],
  ['https://bsky.app/profile/ada.bsky.social/post/1', '@ada (Bluesky)', 'bsky.app/ada.bsky.social'],
  ['https://www.beispiel-zeitung.de/a', 'Beispiel-Zeitung', 'beispiel-zeitung.de'],
  ['https://shop.beispiel.co.uk/', 'Beispiel', 'shop.beispiel.co.uk'],
  ['https://bücher-blatt.de/', 'Bücher-Blatt', 'bücher-blatt.de'],
  ['https://xn--bcher-kva.de/', 'Bücher', 'xn--bcher-kva.de'],
  ['http://192.168.0.1/x', '192.168.0.1', '192.168.0.1'],
  ['https://stats.govt.nz/news', 'Stats', 'stats.govt.nz'],
  ['https://www.met.police.uk/x', 'Met', 'met.police.uk'],
  ['https://rp.baden-wuerttemberg.de/', 'Baden-Wuerttemberg', 'rp.baden-wuerttemberg.de'],
  ['https://data.wien.gv.at/', 'Wien', 'data.wien.gv.at'],
  ['https://www.city.kobe.jp/', 'City', 'city.kobe.jp'],
  ['https://news.beispiel.com.au/', 'Beispiel', 'news.beispiel.com.au'],
  ['https://shop.beispiel.org.uk/', 'Beispiel', 'shop.beispiel.org.uk'],
  ['https://police.uk/', 'police.uk', 'police.uk'],
  ['https://mein-projekt.vercel.app/x', 'Mein Projekt (Vercel)', 'mein-projekt.vercel.app'],
  ['https://www-spiegel-de.cdn.ampproject.org/c/s/www.spiegel.de/x', 'Spiegel', 'spiegel.de'],
  ['https://www.google.com/amp/s/amp.cnn.com/cnn/x', 'CNN', 'cnn.com'],
  ['https://web.archive.org/web/2024/https://www.nzz.ch/x', 'NZZ', 'nzz.ch'],
  ['https://web.archive.org/web/2024/http://x.com/ada', '@ada (X)', 'x.com/ada'],
  ['https://web.archive.org/', 'Internet Archive', 'web.archive.org'],
  ['https://archive.ph/AbCdE', 'Archive', 'archive.ph'],
  ['https://ada:geheim@www.zeit.de/%E0%A4%A', 'Die Zeit', 'zeit.de'],
];

test.each(table)('%s', (address, name, key) => {
  expect([publisherName(address, 'de'), sourceKey(address)]).toEqual([name, key]);
});

test('what is no web address has neither name nor key', () => {
  for (const address of [
    '',
    'mailto:a@b.de',
    'javascript:alert(1)',
    'Handelsblatt',
    'tag:web-view',
  ]) {
    expect([publisherName(address, 'de'), sourceKey(address)]).toEqual(['', undefined]);
  }
});

test('many publishers are known, institutions by their name in the reader’s language', () => {
  expect(knownPublishers).toBeGreaterThan(250);
  expect(publisherName('https://www.imf.org/', 'en-GB')).toBe('IMF');
});

describe('names the author gave', () => {
  const wang = 'https://x.com/alexandr_wang/status/1';

  test('are used from then on, for the profile alone', () => {
    const names = withSourceName({}, wang, ' Alexandr Wang (X) ', 'de');
    expect(names).toEqual({ 'x.com/alexandr_wang': 'Alexandr Wang (X)' });
    expect(publisherName('https://twitter.com/alexandr_wang', 'de', names)).toBe(
      'Alexandr Wang (X)',
    );
    expect(publisherName('https://x.com/andere', 'de', names)).toBe('@andere (X)');
  });

  test('are forgotten when the author goes back to ours, and untouched by nothing new', () => {
    const names = withSourceName({}, 'https://ft.com/a', 'FT', 'de');
    expect(withSourceName(names, 'https://www.ft.com/b', 'Financial Times', 'de')).toEqual({});
    expect(withSourceName(names, 'https://ft.com/b', 'FT', 'de')).toBe(names);
    expect(withSourceName(names, 'https://ft.com/b', '  ', 'de')).toBe(names);
  });

  test('may be called like a property of any object', () => {
    expect(publisherName('https://constructor/', 'de', {})).toBe('constructor');
  });
});
