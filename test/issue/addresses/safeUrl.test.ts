import { expect, test } from 'vitest';
import { safeUrl } from '../../../issue/addresses/safeUrl.ts';

test.each([
  ['https://example.org', 'https://example.org'],
  ['  HTTPS://Example.org/a b ', 'https://Example.org/a%20b'],
  ['http://müller.de/straße?q="x"', 'http://müller.de/stra%C3%9Fe?q=%22x%22'],
  ['https://example.org/%C3%A4?100%', 'https://example.org/%C3%A4?100%25'],
  ["https://example.org/it's/<b>", 'https://example.org/it%27s/%3Cb%3E'],
  ['https://example.org/😀', 'https://example.org/%F0%9F%98%80'],
  ['https://[2001:db8::1]:8080/#x', 'https://[2001:db8::1]:8080/#x'],
  ['https://example.org/?ref={{ rp_refer_url }}', 'https://example.org/?ref={{ rp_refer_url }}'],
  ['https://example.org/?m=*|EMAIL|*', 'https://example.org/?m=*|EMAIL|*'],
  ['mailto:ada@example.org?subject=Guten Tag', 'mailto:ada@example.org?subject=Guten%20Tag'],
  [
    'mailto:?subject=Brief&body=https%3A%2F%2Fa.de',
    'mailto:?subject=Brief&body=https%3A%2F%2Fa.de',
  ],
  ['mailto:?subject=&body=', 'mailto:?subject=&body='],
  ['tel:+49-30-123', 'tel:+49-30-123'],
  ['tag:unsubscribe', 'tag:unsubscribe'],
])('%s is safe', (address, safe) => {
  expect(safeUrl(address)).toBe(safe);
  expect(safeUrl(safe)).toBe(safe);
});

test.each([
  '',
  'example.org',
  '//example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'https://example.org/\u0000',
  'https://example.org/\n/x',
  'https:\\\\example.org',
  'https://',
  'https:///path',
  'https://exa mple.org',
  'https://"onmouseover="x',
  'https://example.org/\uD800',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org',
  'mailto:nobody',
  'mailto:',
  'mailto:?',
  'mailto:?subject=x',
  'mailto:?body=x&subject=x',
  'mailto:?subject=x&body=x&bcc=spy@example.org',
  'mailto:?subject=x&cc=spy@example.org&body=x',
  'mailto:?subject=x%0D%0ABcc:spy@example.org&body=x',
  'mailto:?subject=x&body=x%0aBcc:spy@example.org',
  'mailto:?subject=x&body=x#y',
  'mailto:?subject=x&body=x?y',
  'mailto:?subject=x y&body=x',
  'mailto:?subject=x&body="onmouseover="x',
  'mailto:?subject=x&body=<b>',
  'tel:call me',
  'tag:password',
])('%j is not', (address) => {
  expect(safeUrl(address)).toBeUndefined();
});
