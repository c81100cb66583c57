import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from './support/app.ts';
import { expect } from './support/expect.ts';

test('the page runs nothing but its own script and asks nobody else', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective}: ${blockedURI}`);
    });
  });
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(author.paper).toBeVisible();
  // The page itself tries nothing that its policy refuses.
  const refusals = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  expect(await refusals()).toEqual([]);
  const result = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "hijacked"';
    document.body.append(script);
    const asked = fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    );
    return { title: document.title, asked: await asked };
  });
  expect(result.title).not.toBe('hijacked');
  expect(result.asked).toBe('refused');
  // It was the policy: without a network, too, nobody would answer.
  await expect
    .poll(refusals)
    .toEqual([
      'script-src-elem: inline',
      expect.stringMatching(/^connect-src: https:\/\/example\.com/),
    ]);
});

test('the printed address lets in one browser, once', async ({ face, home, start, browser }) => {
  test.skip(face === 'electron', 'The desktop app has no address that could be opened twice.');
  home.useSample();
  const { page, author, requests } = await start();
  await expect(author.paper).toBeVisible();
  const [printed = ''] = requests;
  expect(new URL(printed).searchParams.get('token')).toMatch(/^[\w-]{40,}$/);
  expect(page.url()).not.toContain('token');

  const stranger = await browser.newContext();
  const visit = await stranger.newPage();
  expect((await visit.goto(printed))?.status()).toBe(403);
  await expect(visit.getByText('This address has been used')).toBeVisible();
  expect((await visit.goto(new URL('/', printed).href))?.status()).toBe(403);
  expect(await stranger.cookies()).toEqual([]);
  await stranger.close();

  await page.reload();
  await expect(author.paper).toBeVisible();
});

const areShown = (images: Element[]) =>
  images.length > 0 &&
  images.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);

test('a server at another port that was given the cookie gets nothing by it', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'The desktop app has no cookie.');
  home.useSample();
  const { page, author, requests } = await start();
  await expect(author.paper).toBeVisible();
  const { origin } = new URL(page.url());
  const picture = requests.find((address) => address.includes('/asset/')) ?? '';
  const images = author.paper.locator('img');
  await expect.poll(() => images.evaluateAll(areShown)).toBe(true);

  let stolen = '';
  const hostile = createServer((request, response) => {
    stolen = request.headers.cookie ?? '';
    response.end('<!doctype html><title>hostile</title>');
  });
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${String((hostile.address() as AddressInfo).port)}/`);
  expect(stolen).toContain(`setzkasten-${new URL(origin).port}=`);

  // What the hostile server can send with it, and what its page can.
  const headers = { cookie: stolen, origin, 'content-type': 'application/json' };
  const asked = [
    fetch(`${origin}/desk/app.start`, { method: 'POST', headers, body: '{}' }),
    fetch(`${origin}/events?page=a`, { headers }),
    fetch(picture.replace(/\?.*/, ''), { headers }),
  ];
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([403, 403, 403]);
  const seen = await other.evaluate(
    async ([address, shown]) => {
      const read = await fetch(`${address}/desk/app.start`, {
        method: 'POST',
        credentials: 'include',
        body: '{}',
      }).then(
        (answer) => answer.text(),
        () => 'refused',
      );
      const image = new Image();
      const loaded = await new Promise((resolve) => {
        image.addEventListener('load', () => resolve('loaded'));
        image.addEventListener('error', () => resolve('refused'));
        image.src = shown;
      });
      return { read, loaded, kept: localStorage.length };
    },
    [origin, picture] as const,
  );
  expect(seen).toEqual({ read: 'refused', loaded: 'refused', kept: 0 });
  hostile.close();
});
