import { expect, test } from 'vitest';
import { findAddresses } from '../../../issue/addresses/findAddresses.ts';
import { processorTime, slowness } from '../../support/processorTime.ts';

const found = (text: string) => findAddresses(text).map(({ from, to }) => text.slice(from, to));

test.each([
  // Brackets, after the examples of GitHub's specification.
  [
    'Die https://de.wikipedia.org/wiki/Bank_(Möbel) ist',
    'https://de.wikipedia.org/wiki/Bank_(Möbel)',
  ],
  [
    '(https://en.wikipedia.org/wiki/Mercury_(planet))',
    'https://en.wikipedia.org/wiki/Mercury_(planet)',
  ],
  ['(see https://en.wikipedia.org/wiki/Go_(game)).', 'https://en.wikipedia.org/wiki/Go_(game)'],
  ['www.google.com/search?q=Markup+(business)))', 'www.google.com/search?q=Markup+(business)'],
  ['(www.google.com/search?q=Markup+(business))+ok', 'www.google.com/search?q=Markup+(business)'],
  ['www.google.com/search?q=(business))+ok', 'www.google.com/search?q=(business))+ok'],
  ['[Quelle: https://a.example/x[1]]', 'https://a.example/x[1]'],
  ['(https://a.example/x)-Seite', 'https://a.example/x'],
  ['{https://a.example/x}', 'https://a.example/x'],
  ['https://a.example/x(', 'https://a.example/x'],
  // What ends a sentence.
  ['Steht auf https://a.example/x?!', 'https://a.example/x'],
  ['https://a.example/x,', 'https://a.example/x'],
  ['Mehr: https://a.example/x…', 'https://a.example/x'],
  ['https://a.example/x;', 'https://a.example/x'],
  ['**https://a.example/x**', 'https://a.example/x'],
  ['_https://a.example/x_', 'https://a.example/x'],
  ['https://a.example/x –', 'https://a.example/x'],
  ['https://a.example/x· mehr', 'https://a.example/x'],
  ['Read https://a.example/x.html.', 'https://a.example/x.html'],
  ['https://a.example/a,b;c:d!e?f=g.h', 'https://a.example/a,b;c:d!e?f=g.h'],
  // Quotation marks of both languages.
  ['„https://a.example/x“, sagt er', 'https://a.example/x'],
  ['»https://a.example/x«-Leser', 'https://a.example/x'],
  ['«https://a.example/x»', 'https://a.example/x'],
  ['‚https://a.example/x‘.', 'https://a.example/x'],
  ['‘https://a.example/x’s', 'https://a.example/x'],
  ['›https://a.example/x‹', 'https://a.example/x'],
  ['“https://a.example/x,” she said', 'https://a.example/x'],
  ["'https://a.example/x'", 'https://a.example/x'],
  ['"https://a.example/x"', 'https://a.example/x'],
  ['https://en.example/wiki/Schindler’s_List', 'https://en.example/wiki/Schindler’s_List'],
  // Entities, as in text that was copied out of HTML.
  ['www.google.com/search?q=commonmark&hl=en', 'www.google.com/search?q=commonmark&hl=en'],
  ['www.google.com/search?q=commonmark&hl;', 'www.google.com/search?q=commonmark'],
  ['&lt;https://a.example/x&gt;', 'https://a.example/x'],
  ['https://a.example/x&quot;.', 'https://a.example/x'],
  ['https://a.example/x?a=1&amp;b=2', 'https://a.example/x?a=1&amp;b=2'],
  // Where one begins, and what it is.
  ['Quelle:https://a.example/x', 'https://a.example/x'],
  ['<https://a.example/x>', 'https://a.example/x'],
  ['HTTPS://A.EXAMPLE/X', 'HTTPS://A.EXAMPLE/X'],
  ['bei www.müller-straße.de.', 'www.müller-straße.de'],
  ['heise.de/news/x', 'heise.de/news/x'],
  ['bbc.co.uk/news, they say', 'bbc.co.uk/news'],
  [
    'https://web.archive.org/web/2024/https://a.example/x',
    'https://web.archive.org/web/2024/https://a.example/x',
  ],
  ['https://[2001:db8::1]/x', 'https://[2001:db8::1]/x'],
  ['https://a.example/?ref={{ rp_refer_url }}.', 'https://a.example/?ref={{ rp_refer_url }}'],
  ['https://a.example/?m=*|EMAIL|*, x', 'https://a.example/?m=*|EMAIL|*'],
  // A query holds bars, other addresses and tables end there.
  ['https://a.example/?titles=Ada|Bob, x', 'https://a.example/?titles=Ada|Bob'],
  [
    '(https://a.example/css?family=Inter|Lora:400|Gill)',
    'https://a.example/css?family=Inter|Lora:400|Gill',
  ],
  ['https://a.example/?q=1| Ada', 'https://a.example/?q=1'],
  ['|https://a.example/x|3|', 'https://a.example/x'],
  ['|https://a.example/?x=1||', 'https://a.example/?x=1'],
  ['Schreib an ada.lovelace+kw35@post.example.org.', 'ada.lovelace+kw35@post.example.org'],
  ['(mailto:ada@example.org)', 'mailto:ada@example.org'],
  // A mail with its subject and text.
  [
    'mailto:ada@x.de?subject=Hallo%20Du&amp;body=Ja, oder',
    'mailto:ada@x.de?subject=Hallo%20Du&amp;body=Ja',
  ],
  ['(MAILTO:ada@x.de?subject=Hallo)', 'MAILTO:ada@x.de?subject=Hallo'],
  ['„mailto:ada@x.de?cc=b@x.de“.', 'mailto:ada@x.de?cc=b@x.de'],
  ['An mailto:ada@x.de? Ja', 'mailto:ada@x.de'],
  ['An ada@x.de?subject=Hallo', 'ada@x.de'],
  // Shorteners.
  ...['bit.ly/3x', 'aka.ms/abc', 'goo.gl/x', 'maps.app.goo.gl/x', 'ow.ly/x', 'buff.ly/x'].map(
    (address) => [`Mehr: ${address}.`, address],
  ),
  ...['t.ly/x', 'forms.gle/x', 'nyti.ms/x', 'youtu.be/x?t=1'].map((address) => [
    `(${address})`,
    address,
  ]),
])('%s', (text, address) => {
  expect(found(text)).toEqual([address]);
});

test.each([
  ['https://a.example/1,https://b.example/2', 'https://a.example/1', 'https://b.example/2'],
  ['(https://a.example/1), (https://b.example/2)', 'https://a.example/1', 'https://b.example/2'],
  ['https://a.example/1|https://b.example/2', 'https://a.example/1', 'https://b.example/2'],
  [
    'https://a.example/?a=1|https://b.example/?b=2',
    'https://a.example/?a=1',
    'https://b.example/?b=2',
  ],
  ['https://a.example/?a=1|www.b.example', 'https://a.example/?a=1', 'www.b.example'],
])('%s holds two', (text, ...addresses) => {
  expect(found(text)).toEqual(addresses);
});

test.each([
  'Amazon.de und Booking.com',
  'z. B. und/oder, z.B./d.h.',
  'am 3.5/4.5. um 12:30',
  'https:// und http://',
  'javascript:alert(1) data:text/html,x',
  'ftp://a.example/x file:///etc/passwd',
  '@ada, ada@localhost, a@b@c.de',
  'www. und www.x',
])('%s holds none', (text) => {
  expect(found(text)).toEqual([]);
});

test('an address is linked canonical', () => {
  const [first, second, third] = findAddresses(
    'www.Müller.de/straße?a=1&amp;b=ü heise.de/x ada@example.org',
  ).map(({ link }) => link);
  expect(first).toBe('https://www.Müller.de/stra%C3%9Fe?a=1&b=%C3%BC');
  expect(second).toBe('https://heise.de/x');
  expect(third).toBe('mailto:ada@example.org');
});

test.each([
  ['letters', 'a'.repeat(200_000)],
  ['labels', 'a.'.repeat(100_000)],
  ['hyphens', '-a'.repeat(100_000)],
  ['closing brackets', `https://a.example/${')'.repeat(200_000)}`],
  ['dots', `https://a.example/${'.'.repeat(200_000)}`],
  ['entities', `https://a.example/${'&a;'.repeat(60_000)}`],
  ['addresses in open brackets', '(https://a.example/x '.repeat(10_000)],
  ['at signs', 'a@'.repeat(100_000)],
])('200,000 %s take no longer than they should', (_, text) => {
  expect(processorTime(() => findAddresses(text))).toBeLessThan(5000 * slowness());
});
