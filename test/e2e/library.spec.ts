import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { smallIssueText } from '../support/smallIssue.ts';
import { projectRoot } from '../../build/targets.ts';
import { test } from './support/app.ts';
import type { Author } from './support/author.ts';
import { expect } from './support/expect.ts';
import { thoroughOnly } from '../support/thorough.ts';

test('a new library asks once for name, author and weekday, and its first issue has them', async ({
  home,
  start,
}) => {
  home.useNoLibrary();
  const { page, author } = await start();
  const { start: asked, library } = author.messages;
  const dialog = page.getByRole('dialog', { name: asked.title });
  await expect(dialog).toBeVisible();
  // By keyboard: the name has the focus.
  await page.keyboard.type('Freitagspost');
  await author.press('Tab');
  await page.keyboard.type('Ada Beispiel');
  await author.press('Tab');
  await page.keyboard.type('Fr');
  // The language is that of the interface, until another is chosen.
  await author.press('Tab');
  await page.keyboard.type('E');
  await author.press('Tab', 'Tab', 'Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: library.newIssue })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: 'Freitagspost' })).toBeVisible();
  expect(JSON.parse(home.readPublication())).toMatchObject({
    name: 'Freitagspost',
    author: 'Ada Beispiel',
    weekday: 'friday',
    language: 'en',
  });
  await page.getByRole('button', { name: library.newIssue }).click();
  await expect(author.block('masthead')).toHaveAttribute('data-label', /^Friday · /);
  await expect(author.preview).toContainText('Freitagspost');
  await page.reload();
  await author.ready();
  await expect(dialog).toHaveCount(0);
});

test('the question can be skipped; then no name heads the mail, the check says so, and an import offers one', async ({
  home,
  start,
}) => {
  home.useNoLibrary();
  const { page, author, calls } = await start();
  const { start: asked, importing, library } = author.messages;
  const dialog = page.getByRole('dialog', { name: asked.title });
  await expect(dialog).toBeVisible();
  const saves = await calls.hold('publication.save');
  await author.press('Escape');
  await saves.goOn();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => saves.answered()).toBeGreaterThan(0);
  // A second save would follow the first one's answer.
  await page.waitForTimeout(500);
  expect(await saves.count()).toBe(1);
  await page.reload();
  await author.ready();
  await page.getByRole('button', { name: library.newIssue }).click();
  await author.typeAtEnd(author.line('title'), 'Ein Titel');
  await expect(author.preview).toContainText('Ein Titel');
  await expect(author.preview).not.toContainText('Newsletter');
  await author.status.locator('[aria-controls="check"]').click();
  await expect(page.locator('.check-pane')).toContainText('Der Newsletter hat keinen Namen');
  expect(await dialog.count()).toBe(0);

  await author.run(importing.title);
  const imports = page.getByRole('dialog', { name: importing.title });
  await imports
    .getByLabel(importing.chooseFile)
    .setInputFiles(join(projectRoot, 'test/fixtures/import/werkstattbrief.txt'));
  const offer = imports.getByRole('checkbox');
  await expect(offer).toBeChecked();
  const name = await imports.locator('.import-name b').innerText();
  await imports.getByRole('button', { name: importing.create }).click();
  await expect(page.locator('.library h1')).toHaveText(name.split(' · ')[0] ?? '');
});

test('a deleted issue is undone at once, restored from the trash, or deleted for good', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { library, trash, commands } = author.messages;
  const row = page.locator('.issue-row');
  const title = await row.locator('b').innerText();
  const folder = home.issueFolder;

  // By the right button, and undone by the key that follows.
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: library.trash }).click();
  await expect(page.getByRole('button', { name: trash.undo })).toBeFocused();
  expect(existsSync(folder)).toBe(false);
  await expect(row).toHaveCount(0);
  await author.press('Enter');
  await expect(author.line('title')).toHaveText(title);
  await expect(row).toHaveCount(1);
  expect(existsSync(folder)).toBe(true);

  // From the palette, and restored in the trash.
  await author.run(commands.names.trash);
  await page.getByRole('button', { name: trash.show }).click();
  const dialog = page.getByRole('dialog', { name: trash.title });
  await expect(dialog.getByRole('listitem')).toContainText(title);
  await dialog.getByRole('button', { name: trash.restore }).click();
  await expect(dialog.getByRole('status')).toHaveText(trash.restored(title));
  await expect(dialog).toContainText(trash.empty);
  await expect(row).toHaveCount(1);
  await dialog.getByRole('button', { name: trash.open }).click();
  await expect(dialog).toHaveCount(0);
  await expect(author.line('title')).toHaveText(title);

  // A copy says that it is one; deleted, it goes for good only when that is confirmed.
  await row.click({ button: 'right' });
  await page.getByRole('menuitem', { name: library.duplicate }).click();
  await expect(author.line('title')).toHaveText(`${title} (Kopie)`);
  await expect(row.locator('b')).toHaveText([title, title]);
  await expect(row.locator('.copy-mark')).toHaveText('Kopie');
  await author.run(commands.names.trash);
  await author.run(trash.title);
  await dialog.getByRole('button', { name: trash.emptyTrash }).click();
  const question = page.getByRole('dialog', { name: trash.emptyQuestion(1) });
  await author.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: trash.deleteForGood }).click();
  await page
    .getByRole('dialog', { name: trash.deleteQuestion(`${title} (Kopie)`) })
    .getByRole('button', { name: trash.deleteForGood })
    .click();
  await expect(dialog).toContainText(trash.empty);
  expect(readdirSync(join(home.library ?? '', '.trash'))).toEqual([]);
  await expect(row).toHaveCount(1);
});

test(
  'several deleted issues are each undone, in the notice or by the key of undo in the list',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    const { trash, library } = author.messages;
    const rows = page.locator('.issue-row');
    const notice = page.locator('.trash-notice');
    const undo = notice.getByRole('button', { name: trash.undo });
    const open = author.line('title');
    const [first = ''] = await rows.locator('b').allInnerTexts();
    const names = ['Eins', 'Zwei', 'Drei', 'Vier'];
    for (const [index, name] of names.entries()) await addIssue(author, name, index);
    await rows.filter({ hasText: first }).click();
    await expect(open).toHaveText(first);
    const remove = async (name: string) => {
      await choose(rows.filter({ hasText: name }), library.trash);
      await expect(rows.filter({ hasText: name })).toHaveCount(0);
    };

    await test.step('the notice lists both, and undoes the one that was deleted first', async () => {
      await remove('Eins');
      await remove('Zwei');
      await expect(undo).toHaveCount(2);
      await page.getByRole('button', { name: `${trash.undo}: Eins` }).click();
      await expect(rows.filter({ hasText: 'Eins' })).toHaveCount(1);
      await expect(undo).toHaveCount(1);
      await notice.getByRole('button', { name: author.messages.app.dismiss }).click();
      await expect(undo).toHaveCount(0);
    });

    await test.step('the key undoes deletion after deletion, also when the notice is gone', async () => {
      await remove('Drei');
      await rows.filter({ hasText: 'Vier' }).focus();
      await author.press('ControlOrMeta+z');
      await expect(rows.filter({ hasText: 'Drei' })).toBeFocused();
      await author.press('ControlOrMeta+z');
      await expect(rows.filter({ hasText: 'Zwei' })).toBeFocused();
      await expect(rows).toHaveCount(5);
      await author.press('ControlOrMeta+z');
      await expect(rows).toHaveCount(5);
    });

    await test.step('in the text it is the key of the text', async () => {
      await remove('Vier');
      await author.typeAtEnd(open, '!');
      await author.press('ControlOrMeta+z');
      await expect(open).toHaveText(first);
      await expect(rows).toHaveCount(4);
    });

    await test.step('what no longer fits into the notice is named', async () => {
      for (const name of ['Eins', 'Zwei', 'Drei']) await remove(name);
      await expect(undo).toHaveCount(3);
      await page.getByRole('button', { name: trash.showAll(4) }).click();
      const dialog = page.getByRole('dialog', { name: trash.title });
      await expect(dialog.getByRole('listitem')).toHaveCount(4);
    });
  },
);

test(
  'after each step with the library the focus is where the author goes on',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author } = await start();
    const { trash, library, importing, sent, commands, app } = author.messages;
    const rows = page.locator('.issue-row');
    const row = (name: string) => rows.filter({ hasText: name });
    const dialog = page.getByRole('dialog');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const undo = page.locator('.trash-notice').getByRole('button', { name: trash.undo });
    const cursorInText = () => author.putCursorAtEnd(author.line('title'));
    await addIssue(author, 'Eins', 0);
    await addIssue(author, 'Zwei', 1);

    const steps: readonly (readonly [
      what: string,
      step: () => Promise<void>,
      focused: () => Locator,
    ])[] = [
      ['an issue opened', () => row('Eins').click(), () => row('Eins')],
      ['another renamed', () => renameInList('Zwei', 'Drei'), () => row('Drei')],
      ['the open one renamed', () => renameInList('Eins', 'Vier'), () => row('Vier')],
      [
        'the open one renamed from the palette',
        async () => {
          await cursorInText();
          await author.run(commands.names.rename);
          await page.keyboard.type('Fünf');
          await author.press('Enter');
          await expect(row('Fünf')).toHaveCount(1);
        },
        () => author.paper,
      ],
      [
        'that undone, as the page stayed the same',
        async () => {
          await author.press('ControlOrMeta+z');
          await expect(author.line('title')).toHaveText('Vier');
          await expect(row('Vier')).toHaveCount(1);
        },
        () => author.paper,
      ],
      [
        'a question for a title left',
        async () => {
          await choose(row('Drei'), library.rename);
          await author.press('Escape');
        },
        () => row('Drei'),
      ],
      [
        'an issue marked as sent',
        async () => {
          await choose(row('Drei'), sent.mark);
          await dialog.locator('button[type="submit"]').click();
          await expect(row('Drei').locator('.sent')).toHaveCount(1);
        },
        () => row('Drei'),
      ],
      ['another deleted', () => choose(row('Drei'), library.trash), () => undo],
      ['the notice closed', () => author.press('Enter').then(noNotice), () => row('Drei')],
      ['that again', () => choose(row('Drei'), library.trash), () => undo],
      ['the notice dismissed', () => button(app.dismiss).click().then(noNotice), () => row('Vier')],
      [
        'the trash shown and closed',
        async () => {
          await button(trash.title).click();
          await expect(dialog.getByRole('listitem')).toHaveCount(1);
          await author.press('Escape');
        },
        () => button(trash.title),
      ],
      [
        'an issue restored in it',
        async () => {
          await button(trash.title).click();
          await dialog.getByRole('button', { name: trash.restore }).click();
          await expect(row('Drei')).toHaveCount(1);
        },
        () => dialog.getByRole('button', { name: trash.open, exact: true }),
      ],
      [
        'and opened',
        async () => {
          await author.press('Enter');
          await expect(author.line('title')).toHaveText('Drei');
        },
        // It was sent: its page is locked and takes no cursor.
        () => button(trash.title),
      ],
      [
        'the open one deleted from the palette',
        async () => {
          await author.run(commands.names.trash);
          await expect(undo).toHaveCount(1);
        },
        // What had the focus is still there.
        () => button(trash.title),
      ],
      [
        'the trash shown from the notice',
        () => button(trash.show).click(),
        () => dialog.getByRole('button', { name: app.close }).last(),
      ],
      [
        'an issue deleted for good',
        async () => {
          await dialog.getByRole('button', { name: trash.deleteForGood }).click();
          await page
            .getByRole('dialog', { name: trash.deleteQuestion('Drei') })
            .getByRole('button', { name: trash.deleteForGood })
            .click();
          await expect(dialog).toContainText(trash.empty);
        },
        () => dialog.getByRole('button', { name: app.close }).last(),
      ],
      [
        'the trash closed, with nothing on the page',
        async () => {
          await author.press('Escape');
          await expect(dialog).toHaveCount(0);
        },
        () => rows.first(),
      ],
      ['an issue copied', () => choose(row('Vier'), library.duplicate), () => author.paper],
      [
        'an import left',
        async () => {
          await button(library.import).click();
          await author.press('Escape');
          await expect(page.getByRole('dialog', { name: importing.title })).toHaveCount(0);
        },
        () => button(library.import),
      ],
      ['a new issue', () => button(library.newIssue).click(), () => author.paper],
    ];
    for (const [what, step, focused] of steps) {
      await test.step(what, async () => {
        await step();
        await expect(focused()).toBeFocused();
      });
    }

    async function renameInList(name: string, other: string): Promise<void> {
      await choose(row(name), library.rename);
      await page.keyboard.type(other);
      await author.press('Enter');
      await expect(row(other)).toHaveCount(1);
    }

    async function noNotice(): Promise<void> {
      await expect(undo).toHaveCount(0);
    }
  },
);

test(
  'an issue that is being opened goes on the page, though the one left is renamed',
  thoroughOnly,
  async ({ home, start }) => {
    home.useSample();
    const { page, author, calls } = await start();
    const { library } = author.messages;
    const row = (name: string) => page.locator('.issue-row').filter({ hasText: name });
    await addIssue(author, 'Eins', 0);
    await addIssue(author, 'Zwei', 1);
    const opened = await calls.hold('issue.open');
    await row('Eins').click();
    await expect.poll(() => opened.count()).toBe(1);
    await choose(row('Zwei'), library.rename);
    await page.keyboard.type('Drei');
    await author.press('Enter');
    await opened.goOn();
    await expect(row('Drei')).toHaveCount(1);
    await expect(author.line('title')).toHaveText('Eins');
    await author.putCursorAtEnd(author.line('title'));
    await page.keyboard.type(' und ein halb');
    await expect(row('Eins und ein halb')).toHaveCount(1);
  },
);

/** Adds an issue of that title, a week after another. */
async function addIssue(author: Author, title: string, weeks: number): Promise<void> {
  const { importing } = author.messages;
  await author.run(importing.title);
  const dialog = author.page.getByRole('dialog', { name: importing.title });
  const date = `2025-0${String(weeks + 1)}-06`;
  await dialog.getByLabel(importing.paste).fill(smallIssueText(title, date));
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(author.line('title')).toHaveText(title);
}

/** Chooses from the menu that a right click on an issue opens. */
async function choose(row: Locator, entry: string): Promise<void> {
  await row.click({ button: 'right' });
  await row.page().getByRole('menuitem', { name: entry, exact: true }).click();
}

test('the right button opens a block’s menu at its grip and in its margin, and not in its text', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { editor } = author.messages;
  const menu = page.getByRole('menu', { name: editor.blockActions });
  const tip = author.block('tip');
  const types = await author.blockTypes();

  await (await author.gripOf(tip)).click({ button: 'right' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await author.press('Escape');
  await expect(menu).toHaveCount(0);

  const box = await tip.boundingBox();
  await page.mouse.click((box?.x ?? 0) - 40, (box?.y ?? 0) + 12, { button: 'right' });
  await expect(menu).toBeVisible();
  // Arrow keys go round: up from the first is the last.
  await author.press('ArrowUp');
  await expect(menu.getByRole('menuitem', { name: editor.remove })).toBeFocused();
  await author.press('Enter');
  await expect(tip).toHaveCount(0);
  expect(await author.blockTypes()).toEqual(types.filter((type) => type !== 'tip'));
  await expect(author.paper).toBeFocused();

  const text = author.block('lead-essay').locator('> p').first();
  const isPrevented = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('contextmenu', (event) => resolve(event.defaultPrevented), { once: true });
      }),
  );
  await text.click({ button: 'right' });
  expect(await isPrevented).toBe(false);
  await expect(menu).toHaveCount(0);
});

test('an issue without a date stands on top of the list, in a folder named by its title', async ({
  home,
  start,
}) => {
  home.useSample();
  const { page, author } = await start();
  const { importing } = author.messages;
  await author.run(importing.title);
  const dialog = page.getByRole('dialog', { name: importing.title });
  await dialog.getByLabel(importing.paste).fill(smallIssueText('Notizen ohne Tag', ''));
  await dialog.getByRole('button', { name: importing.create }).click();
  await expect(page.locator('.issue-row b').first()).toHaveText('Notizen ohne Tag');
  const file = join(home.library ?? '', 'notizen-ohne-tag', 'issue.json');
  expect(readFileSync(file, 'utf8')).toContain('Notizen ohne Tag');
});
