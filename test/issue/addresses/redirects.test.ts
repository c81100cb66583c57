import { expect, test } from 'vitest';
import { redirectOf } from '../../../issue/addresses/redirects.ts';

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
  'https://example.org/url?q=https://a.de',
  'https://not.co/abc',
  'tag:web-view',
])('%s leads where it says', (address) => {
  expect(redirectOf(address)).toBeUndefined();
});
