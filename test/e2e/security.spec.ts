import { expect } from '@playwright/test';
import { test } from './support/app.ts';

test('the page runs nothing but its own script and asks nobody else', async ({ home, start }) => {
  home.useSample();
  const { page, author } = await start();
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(author.paper).toBeVisible();
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
