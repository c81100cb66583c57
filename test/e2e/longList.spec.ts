import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isThorough } from '../../build/testReport.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { test } from './support/app.ts';
import { axeFindings } from './support/axeFindings.ts';
import type { Home } from './support/home.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

const count = 1000;

/** Makes a library of weekly issues, the newest from 25 August 2025. */
function useManyIssues(home: Home, issues = count): void {
  home.useNewLibrary();
  for (let week = 0; week < issues; week += 1) {
    const date = new Date(Date.UTC(2025, 7, 25 - week * 7)).toISOString().slice(0, 10);
    const number = String(issues - week);
    const folder = join(home.library ?? '', `${date}-nr-${number}`);
    mkdirSync(folder);
    const issue = smallIssueText(`Nr. ${number}`, date);
    writeFileSync(join(folder, 'issue.json'), issue);
  }
}

/** Returns how many px of the list's visible part show no row, scrolled to each of several places. */
function gaps(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('.library ul');
    const nav = list?.closest('nav');
    // With an outline below it, the list scrolls by itself.
    const pane = nav && getComputedStyle(nav).overflowY === 'auto' ? nav : nav?.parentElement;
    if (!pane || !list) return [NaN];
    const found: number[] = [];
    for (let step = 1; step <= 20; step += 1) {
      pane.scrollTop = (pane.scrollHeight * ((step * 7) % 20)) / 20;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { top, bottom } = pane.getBoundingClientRect();
      const edges = [...list.children]
        .map((row) => row.getBoundingClientRect())
        .filter((row) => row.bottom > top && row.top < bottom)
        .toSorted((one, other) => one.top - other.top);
      const end = Math.min(bottom, list.getBoundingClientRect().bottom);
      let at = Math.max(top, list.getBoundingClientRect().top);
      let gap = 0;
      for (const row of edges) {
        gap = Math.max(gap, row.top - at);
        at = Math.max(at, row.bottom);
      }
      found.push(Math.max(gap, end - at));
    }
    return found;
  });
}

/** Returns the names of the elements over whose middle another one lies. */
function covered(elements: Element[]): (string | null)[] {
  return elements
    .filter((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    })
    .map(({ textContent }) => textContent);
}

test('the menu of a row in a long list is above the rows below it', async ({ home, start }) => {
  useManyIssues(home);
  const { page, author } = await start();
  const { library } = author.messages;
  await page.getByRole('button', { name: library.actions('Nr. 993') }).click();
  const entries = page.getByRole('menuitem');
  // Playwright scrolls until an entry can be clicked; a person sees it covered.
  await expect.poll(() => entries.evaluateAll(covered)).toEqual([]);
  await entries.filter({ hasText: library.duplicate }).click();
  await expect(page.getByRole('button', { name: /^Nr\. 993.*Kopie/ })).toBeVisible();
});

test('of a thousand issues those in sight are drawn, for eyes, keys and screen readers', async ({
  home,
  start,
}) => {
  useManyIssues(home);
  const { page, author } = await start();
  const rows = page.locator('.issue-row');
  const row = (title: string) => page.getByRole('button', { name: new RegExp(`^${title} `) });
  const item = (title: string) => page.getByRole('listitem').filter({ has: row(title) });
  await expect(row('Nr\\. 1000')).toBeVisible();
  expect(await rows.count()).toBeLessThanOrEqual(80);
  await expect(page.getByRole('heading', { name: 'August 2025' })).toBeVisible();
  await expect(item('Nr\\. 1000')).toHaveAttribute('aria-posinset', '1');
  await expect(item('Nr\\. 1000')).toHaveAttribute('aria-setsize', String(count));

  await row('Nr\\. 1000').focus();
  await author.press('End');
  await expect(row('Nr\\. 1')).toBeFocused();
  await expect(item('Nr\\. 1')).toHaveAttribute('aria-posinset', String(count));
  await expect(row('Nr\\. 1')).toBeInViewport();
  await author.press('ArrowUp', 'PageUp');
  await expect(row('Nr\\. 10')).toBeFocused();

  // The focus stays on its row, however far that is scrolled away, and the open one stays in the list.
  const seen = await gaps(page);
  expect(Math.max(...seen)).toBeLessThanOrEqual(3);
  await expect(row('Nr\\. 10')).toBeFocused();
  // What Chromium dispatches when another window gets the focus.
  await page.evaluate(async () => {
    document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await expect(row('Nr\\. 10')).toBeFocused();
  await expect(page.locator('li[aria-current="page"]')).toHaveCount(1);
  expect(await rows.count()).toBeLessThanOrEqual(80);
  await author.press('ArrowUp');
  await expect(row('Nr\\. 11')).toBeFocused();
  await expect(row('Nr\\. 11')).toBeInViewport();
  expect(await axeFindings(page, { include: ['.library'] })).toEqual([]);

  await page.getByRole('searchbox').fill('märz 2010');
  await expect(rows).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'März 2010' })).toBeVisible();
  await author.press('Tab', 'Enter');
  await expect(author.paper).toContainText('Nr. ');
});

/**
 * From now on, notes in each frame how many px of the list's visible part show no row, and how many rows there are;
 * returns a function for the most so far.
 */
async function watchFrames(page: Page): Promise<() => Promise<{ gap: number; rows: number }>> {
  await page.evaluate(() => {
    const most = { gap: 0, rows: 0, frames: 0 };
    const look = () => {
      const list = document.querySelector('.library ul');
      const nav = list?.closest('nav');
      const pane = nav && getComputedStyle(nav).overflowY === 'auto' ? nav : nav?.parentElement;
      if (list && pane) {
        const seen = pane.getBoundingClientRect();
        const whole = list.getBoundingClientRect();
        const bottom = Math.min(seen.bottom, whole.bottom);
        let at = Math.max(seen.top, whole.top);
        const edges = [...list.children]
          .map((row) => row.getBoundingClientRect())
          .toSorted((one, other) => one.top - other.top);
        for (const row of edges.filter((each) => each.bottom > seen.top && each.top < bottom)) {
          most.gap = Math.max(most.gap, row.top - at);
          at = Math.max(at, row.bottom);
        }
        most.gap = Math.max(most.gap, bottom - at);
        most.rows = Math.max(most.rows, list.children.length);
        most.frames += 1;
      }
      requestAnimationFrame(look);
    };
    Object.assign(globalThis, { mostSeen: most });
    requestAnimationFrame(look);
  });
  return async () => {
    const most = await page.evaluate(
      () =>
        (globalThis as unknown as { mostSeen: { gap: number; rows: number; frames: number } })
          .mostSeen,
    );
    expect(most.frames).toBeGreaterThan(20);
    return most;
  };
}

test(
  'thousands of issues scroll by wheel and keys without a gap',
  thoroughOnly,
  async ({ home, start }) => {
    const issues = isThorough ? 5000 : 2000;
    const newest = `Nr\\. ${String(issues)}`;
    useManyIssues(home, issues);
    const { page, author } = await start();
    const row = (title: string) => page.getByRole('button', { name: new RegExp(`^${title} `) });
    const item = (title: string) => page.getByRole('listitem').filter({ has: row(title) });
    await expect(row(newest)).toBeVisible();
    const most = await watchFrames(page);

    await row(newest).hover();
    for (const step of [200, 700, 2500, 60_000, -9000, 120_000, -40_000, 300_000])
      for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, step);
    await expect(row('Nr\\. 1')).toBeInViewport();
    for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -300_000);
    await expect(row(newest)).toBeInViewport();

    await row(newest).focus();
    await author.press('PageDown', 'PageDown', 'ArrowDown');
    await expect(row(`Nr\\. ${String(issues - 17)}`)).toBeFocused();
    await author.press('End');
    await expect(row('Nr\\. 1')).toBeFocused();
    await expect(row('Nr\\. 1')).toBeInViewport();
    await expect(item('Nr\\. 1')).toHaveAttribute('aria-posinset', String(issues));
    await expect(item('Nr\\. 1')).toHaveAttribute('aria-setsize', String(issues));
    await author.press(...Array.from({ length: 12 }, () => 'PageUp'));
    await expect(row('Nr\\. 97')).toBeFocused();
    await author.press('Home');
    await expect(row(newest)).toBeFocused();
    await expect(row(newest)).toBeInViewport();

    const { gap, rows } = await most();
    expect(gap).toBeLessThanOrEqual(3);
    expect(rows).toBeLessThanOrEqual(80);
    expect(await axeFindings(page, { include: ['.library'] })).toEqual([]);
  },
);

test('the list is sorted by title or last change, also after the next start', async ({
  home,
  start,
}) => {
  useManyIssues(home, 12);
  const newest = join(home.library ?? '', '2025-08-25-nr-12', 'issue.json');
  utimesSync(newest, 1000, 1000);
  const { page, author, close } = await start();
  const { library } = author.messages;
  const rows = page.locator('.issue-row');
  const order = page.getByRole('combobox', { name: library.order });
  await expect(rows.first()).toContainText('Nr. 12');
  await order.selectOption(library.orders.title);
  await expect(rows.first().locator('b')).toHaveText('Nr. 1');
  await expect(page.getByRole('heading', { name: 'August 2025' })).toHaveCount(0);
  await order.selectOption(library.orders.changed);
  await expect(rows.last()).toContainText('Nr. 12');
  await close();
  const again = await start();
  await expect(again.page.locator('.issue-row').last()).toContainText('Nr. 12');
});
