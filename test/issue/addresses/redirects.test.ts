import { expect, test } from 'vitest';
import { redirectOf, withoutRedirects } from '../../../issue/addresses/redirects.ts';

const there = 'https://a.de/x?y=1';
const encoded = encodeURIComponent(there);

test.each([
  `https://www.google.com/url?sa=t&q=${encoded}&ved=1`,
  `https://www.google.de/url?url=${encoded}`,
  `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
  `https://l.instagram.com/?u=${encoded}`,
  `https://www.youtube.com/redirect?event=video&q=${encoded}`,
  `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05`,
  `https://www.linkedin.com/redir/redirect?url=${encoded}`,
  `https://slack-redir.net/link?url=${encoded}&v=3`,
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${encoded}&locale=de`,
  `https://urldefense.com/v3/__${there}__;!!AbC!xyZ$`,
  `https://urldefense.com/v3/__https:/a.de/x?y=1__;!!AbC!xyZ$`,
  'https://urldefense.proofpoint.com/v2/url?u=https-3A__a.de_x-3Fy-3D1&d=DwMF&c=euGZ',
  `https://k97t.r.eu-west-1.awstrack.me/L0/${encoded}/1/0102/abc=1`,
  `https://deref-gmx.net/mail/client/12XJ9x8ZdSA/dereferrer/?redirectUrl=${encoded}&lm`,
  `https://deref-web.de/mail/client/dereferrer/?redirectUrl=${encoded}`,
  `https://deref-web-02.de/mail/client/abc/dereferrer/?redirectUrl=${encodeURIComponent(encoded)}`,
  `https://3c.gmx.net/mail/client/dereferrer?redirectUrl=${encoded}`,
  `https://deref-mail.com/mail/client/x/dereferrer/?redirectUrl=${encoded}`,
  `https://nam06.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}&data=02%7C01`,
  `https://eur05.safelinks.protection.outlook.com/?url=${encoded}&amp;data=05`,
  `https://www.linkedin.com/safety/go?url=${encoded}&trk=x`,
  `https://www.linkedin.com/safety/go/?trk=x&url=${encoded}`,
  `https://lm.facebook.com/l.php?h=1&u=${encoded}`,
  `https://l.threads.com/?u=${encoded}&e=AT`,
  `https://l.messenger.com/l.php?u=${encoded}`,
  `https://www.google.co.uk/url?sa=D&amp;q=${encoded}`,
  'https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9hLmRlL3g_eT0x&ntb=1',
  `https://go.bsky.app/redirect?u=${encoded}`,
  'https://urldefense.proofpoint.com/v1/url?u=https%3A//a.de/x%3Fy%3D1&k=oIvRg1%2BdGAgOoM1BIlLLqw%3D%3D%0A',
  'https://urldefense.com/v2/url?u=https-3A__a.de_x-3Fy-3D1&d=DwMF',
  'https://urldefense.com/v3/__https:/a.de/x*y=1__;Pw!!AbC!xyZ$',
  'https://urldefense.us/v3/__https:/a.de/**C1__;eD95PQ!!AbC!xyZ$',
  `https://protect-eu.mimecast.com/s/AbCdE?url=${encoded}`,
  `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,x&typo=1`,
  'https://eu-central-1.protection.sophos.com/?d=a.de&u=aHR0cHM6Ly9hLmRlL3g/eT0x&i=1',
  `https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${encoded}&umid=1`,
  `https://protect2.fireeye.com/v1/url?k=1&q=1&u=${encoded}`,
  'https://protect.checkpoint.com/v2/r01/___https://a.de/x?y=1___.YzJlOm',
  `https://secure-web.cisco.com/1abc-D_e/${encoded}`,
  `https://href.li/?${there}`,
  'https://f90a.click.kit-mail3.com/8xu32/e0hp/aHR0cHM6Ly9hLmRlL3g_eT0x',
  'https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9hLmRlL3g_eT0xIiwicCI6MX0.sig',
  `https://tracking.tldrnewsletter.com/CL0/${encoded}/1/0100/abc`,
])('%s tells where it leads', (address) => {
  expect(redirectOf(address)).toEqual({ target: there });
});

test.each([
  'https://online.us18.list-manage.com/track/click?u=21&id=31&e=f0',
  'https://link.mail.beehiiv.com/ss/c/u001.abc/4rf/xyz',
  'https://substack.com/redirect/28ab-11?j=eyJ',
  'https://f90a.click.convertkit-mail2.com/8xu32/e0hp/aHR0cHM6',
  'https://u123.ct.sendgrid.net/ls/click?upn=abc',
  'https://links.example.org/ls/click?upn=u001.abc',
  'https://click.mlsend.com/link/c/abc',
  'https://t.co/abc',
  'https://lnkd.in/abc',
  'https://protect-us.mimecast.com/s/AbCdE?domain=a.de',
  'https://secure-web.cisco.com/1z0v_U78rf',
  'https://www.google.com/url?q=javascript:alert(1)&x=https://t.co',
  'https://k97t.r.eu-west-1.awstrack.me/L0/https%3A%2F%2F%E0%A4%A/1/a',
])('%s is somebody else’s, wherever it leads', (address) => {
  const isCounter = !address.includes('google');
  expect(redirectOf(address)).toEqual(isCounter ? { target: undefined } : undefined);
});

test.each([
  'https://www.google.com/search?q=https://a.de',
  'https://www.youtube.com/watch?v=1',
  'https://anna.substack.com/p/redirect',
  'https://mailchi.mp/abc/kw35',
  'https://beehiiv.com/ss/c/',
  'https://example.org/t.co/abc',
  'https://www.gmx.net/mail/client/dereferrer/?redirectUrl=https://a.de',
  'https://evil-deref-gmx.net/mail/client/dereferrer/?redirectUrl=https://a.de',
  'https://www.facebook.com/ada/posts/1?u=https://a.de',
  'https://outlook.com/ap/?url=https://a.de',
  'https://www.linkedin.com/in/ada?url=https://a.de',
  'https://example.org/url?q=https://a.de',
  'https://not.co/abc',
  'tag:web-view',
])('%s leads where it says', (address) => {
  expect(redirectOf(address)).toBeUndefined();
});

const wrapped: readonly ((target: string) => string)[] = [
  (target) => `https://www.google.com/url?q=${target}`,
  (target) => `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${target}`,
  (target) => `https://eur01.safelinks.protection.outlook.com/ap/x-1/?url=${target}`,
  (target) => `https://l.facebook.com/l.php?u=${target}`,
  (target) => `https://linkprotect.cudasvc.com/url?a=${target}`,
  (target) => `https://href.li/?${target}`,
  (target) => `https://secure-web.cisco.com/1abc/${target}`,
  (target) => `https://urldefense.proofpoint.com/v1/url?u=${target}&k=1`,
  (target) => `https://urldefense.com/v3/__${decodeURIComponent(target)}__;!!x!y$`,
  (target) => `https://protect.checkpoint.com/v2/___${decodeURIComponent(target)}___.x`,
  (target) => `https://a.protection.sophos.com/?u=${btoa(decodeURIComponent(target))}`,
  (target) => `https://www.bing.com/ck/a?u=a1${btoa(decodeURIComponent(target))}`,
  (target) => `https://a.kit-mail.com/a/b/${btoa(decodeURIComponent(target))}`,
];

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://a.de',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://a.de/1',
  'ftp://a.de/x',
  'mailto:a@b.de',
  'tel:030',
  '//a.de',
])('no redirect is unwrapped to %j', (target) => {
  for (const wrap of wrapped) {
    for (const written of [
      encodeURIComponent(target),
      encodeURIComponent(encodeURIComponent(target)),
    ]) {
      const address = wrap(written);
      expect([address, redirectOf(address)?.target]).toEqual([address, undefined]);
      expect(withoutRedirects(address)).toBe(address);
    }
  }
});

test('redirects within redirects are followed', () => {
  const inner = `https://l.facebook.com/l.php?u=${encoded}`;
  const outer = `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${encodeURIComponent(inner)}`;
  expect(withoutRedirects(outer)).toBe(there);
});
