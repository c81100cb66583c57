import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { english } from '../../renderer/language/en/english.ts';
import { german } from '../../renderer/language/de/german.ts';
import { test, type AppFixtures } from './support/app.ts';
import { Author } from './support/author.ts';
import type { Home } from './support/home.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

const languages = [
  {
    messages: german,
    before: { week: 'KW47', folder: '2026-11-16-kw47' },
    after: { date: '2026-11-24', week: 'KW48', folder: '2026-11-24-kw48' },
    later: { date: '2026-12-01', folder: '2026-12-01-kw49' },
  },
  {
    messages: english,
    before: { week: 'Week 47', folder: '2026-11-16-w47' },
    after: { date: '2026-11-24', week: 'Week 48', folder: '2026-11-24-w48' },
    later: { date: '2026-12-01', folder: '2026-12-01-w49' },
  },
] as const;

/** Has the author read and write English, in an issue that is named as English ones are. */
function useEnglish(home: Home, { week, folder }: (typeof languages)[number]['before']): void {
  const { issueFile, issueFolder, library = '' } = home;
  writeFileSync(issueFile, home.readIssue().replaceAll('KW47', week));
  renameSync(issueFolder, join(library, folder));
  home.changePublication({ language: 'en' });
  home.rememberPreferences({ language: 'en' });
}

/** The library's folders with an issue. */
function foldersOf(home: Home): string[] {
  return readdirSync(home.library ?? '').filter((name) => /^\d{4}-/.test(name));
}

/** The earnings days as the page names them. */
function daysOf(author: Author): Promise<string[]> {
  return author
    .block('earnings')
    .locator('[data-node="earningsDay"]')
    .evaluateAll((days) => days.map((day) => day.getAttribute('data-label') ?? ''));
}

async function setDate(author: Author, date: string): Promise<void> {
  await author.putCursorAtEnd(author.line('title'));
  await author.page.locator('.field-bar input[type="date"]').fill(date);
}

function offerOn(page: Page, { dateChange }: Pick<Author['messages'], 'dateChange'>): Locator {
  return page.getByRole('status', { name: dateChange.notice });
}

for (const { messages, before, after, later } of languages) {
  const { dateChange, app } = messages;

  const begin = async ({ home, start }: Pick<AppFixtures, 'home' | 'start'>) => {
    home.useSample();
    if (messages.code === 'en') useEnglish(home, before);
    const { page } = await start();
    return { page, author: new Author(page, messages), offer: offerOn(page, messages) };
  };

  test(
    `what hangs on the date follows it in one step, and undo takes the folder back (${messages.code})`,
    messages.code === 'de' ? {} : thoroughOnly,
    async ({ home, start }) => {
      const { author, offer } = await begin({ home, start });
      const follow = offer.getByRole('button', { name: dateChange.follow });
      const title = author.line('title');
      const oldDays = await daysOf(author);
      await author.typeAtEnd(author.block('text').last().locator('> p').last(), ' Vorher.');
      const words = (await title.innerText()).replace(before.week, '');

      await test.step('the offer moves nothing on the page, and names the week as the title does', async () => {
        await author.putCursorAtEnd(title);
        const top = async () => (await title.boundingBox())?.y;
        const place = await top();
        await setDate(author, after.date);
        await expect(offer).toContainText(`(${after.week})`);
        expect(await top()).toBe(place);
      });

      await test.step('one click changes title, days and folder, which is named as a new one', async () => {
        await follow.click();
        await expect(follow).toHaveCount(0);
        await expect(title).toHaveText(`${after.week}${words}`);
        expect(await daysOf(author)).not.toEqual(oldDays);
        await expect.poll(() => foldersOf(home)).toEqual([after.folder]);
        await expect(author.paper).toBeFocused();
      });

      await test.step('one undo takes all of it back, and it is offered again', async () => {
        await author.press('ControlOrMeta+z');
        await expect(title).toHaveText(`${before.week}${words}`);
        expect(await daysOf(author)).toEqual(oldDays);
        await expect.poll(() => foldersOf(home)).toEqual([before.folder]);
        await expect(offer).toContainText(`(${after.week})`);
        await expect(offer).toContainText(dateChange.folder);
      });

      await test.step('another takes the date back, and nothing is offered', async () => {
        await author.press('ControlOrMeta+z');
        await expect(follow).toHaveCount(0);
        await author.press('ControlOrMeta+Shift+z', 'ControlOrMeta+Shift+z');
        await expect(title).toHaveText(`${after.week}${words}`);
        await expect.poll(() => foldersOf(home)).toEqual([after.folder]);
        await author.press('ControlOrMeta+z', 'ControlOrMeta+z');
        await expect(title).toHaveText(`${before.week}${words}`);
        await expect.poll(() => foldersOf(home)).toEqual([before.folder]);
      });

      await test.step('what was typed before can still be undone', async () => {
        for (let step = 0; step < 4; step += 1) await author.press('ControlOrMeta+z');
        await expect(author.paper).not.toContainText('Vorher.');
        await author.saved();
        expect(foldersOf(home)).toEqual([before.folder]);
      });
    },
  );

  test(
    `the offer is there again when the issue is opened again, until it is dismissed (${messages.code})`,
    thoroughOnly,
    async ({ home, start }) => {
      const { page, author, offer } = await begin({ home, start });
      const dismiss = offer.getByRole('button', { name: app.dismiss });
      await setDate(author, after.date);
      await expect(dismiss).toBeVisible();
      await author.saved();
      await page.reload();
      await author.ready();
      await expect(offer).toContainText(dateChange.folder);

      await dismiss.click();
      await expect(dismiss).toHaveCount(0);
      await expect(author.paper).toBeFocused();
      await page.reload();
      await author.ready();
      await author.typeAtEnd(author.line('title'), '!');
      await author.saved();
      await expect(dismiss).toHaveCount(0);

      // That was about one date: another is another question.
      await setDate(author, later.date);
      await expect(dismiss).toBeVisible();
      await offer.getByRole('button', { name: dateChange.follow }).click();
      await expect.poll(() => foldersOf(home)).toEqual([later.folder]);
    },
  );
}

test(
  'an issue that never went by its folder’s date, or has nothing to follow, is offered nothing',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    const dismiss = offerOn(page, author.messages).getByRole('button', {
      name: author.messages.app.dismiss,
    });
    // Nothing but the folder would follow within its week: offered now, and not at the next opening.
    await setDate(author, '2026-11-17');
    await expect(dismiss).toBeVisible();
    await author.saved();
    await page.reload();
    await author.ready();
    await author.typeAtEnd(author.line('title'), '!');
    await author.saved();
    await expect(dismiss).toHaveCount(0);
  },
);
