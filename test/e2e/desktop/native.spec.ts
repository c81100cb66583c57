import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addPastIssues } from '../support/pastIssues.ts';
import { startSecond } from '../support/startElectron.ts';
import { test, type RunningDesktop } from './support/desktop.ts';

/** Takes down what one of a window's methods is told, which only some systems show. */
async function toldTo({ evaluate }: RunningDesktop, method: string) {
  await evaluate(({ BrowserWindow }, name) => {
    const [window] = BrowserWindow.getAllWindows();
    const told: unknown[] = [];
    Object.assign(globalThis, { [name]: told });
    const owner = name in window! ? window : window!.webContents;
    Object.assign(owner!, { [name]: (value: unknown) => void told.push(value) });
  }, method);
  return () =>
    evaluate((_, name) => (globalThis as unknown as Record<string, unknown[]>)[name] ?? [], method);
}

/** Makes the page believe that it is on a Mac, which only its browser says. */
async function onMac({ page }: RunningDesktop): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userAgent', { get: () => 'Macintosh' });
  });
  await page.reload();
}

test('on a Mac, the frame of a window has the file of its issue, and whether it is saved', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  addPastIssues(home);
  const app = await startDesktop();
  const files = await toldTo(app, 'setRepresentedFilename');
  const edited = await toldTo(app, 'setDocumentEdited');
  await app.author.typeAtEnd(app.author.line('title'), ' – ohne');
  await app.author.saved();
  expect([await files(), await edited()]).toEqual(
    process.platform === 'darwin' ? expect.anything() : [[], []],
  );
  await onMac(app);
  await app.author.typeAtEnd(app.author.line('title'), ' – mit Punkt');
  await app.author.saved();
  await expect.poll(async () => (await edited()).at(-1)).toBe(false);
  expect(await edited()).toContain(true);
  await app.page.locator('.issue-row').last().click();
  await expect(app.author.line('title')).toHaveText('KW19 – Ein Rückblick');
  await expect
    .poll(async () => String((await files()).at(-1)))
    .toMatch(/2026-05[^/\\]*.issue\.json$/);
});

test('a file of an export is dragged to other programs as the file that it is', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const dragged = await toldTo(app, 'startDrag');
  await app.author.press('ControlOrMeta+Shift+e');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByLabel('Ziel').selectOption('eml');
  await dialog.getByRole('button', { name: app.author.messages.exporting.write.file }).click();
  const row = dialog.locator('.export-result li').first();
  await row.dispatchEvent('dragstart');
  await expect.poll(dragged).toHaveLength(1);
  const [{ file }] = (await dragged()) as [{ file: string }];
  expect(file).toMatch(/\.eml$/);
  expect(readFileSync(file, 'utf8')).toContain('MIME-Version: 1.0');
});

test('what was opened last is in the menu, also at the next start, and opens by it', async ({
  home,
  startDesktop,
}) => {
  test.skip(process.platform === 'darwin', 'macOS fills this menu itself.');
  home.useSample();
  addPastIssues(home);
  const library = home.library ?? '';
  const recent = ({ evaluate }: RunningDesktop) =>
    evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? [])
        .flatMap((item) => item.submenu?.items ?? [])
        .find(({ label }) => label === 'Zuletzt benutzt')
        ?.submenu?.items.map(({ label }) => label),
    );
  const app = await startDesktop();
  await app.inNewWindow(() => startSecond(home, [join(library, '2026-05-04-kw19', 'issue.json')]));
  await expect
    .poll(async () => (await recent(app))?.[0])
    .toBe(join('Newsletter', '2026-05-04-kw19'));
  await app.close();
  const again = await startDesktop();
  expect((await recent(again))?.[0]).toBe(join('Newsletter', '2026-05-04-kw19'));
  const other = await again.inNewWindow(() =>
    again.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? [])
        .flatMap((item) => item.submenu?.items ?? [])
        .find(({ label }) => label === 'Zuletzt benutzt')
        ?.submenu?.items[0]?.click(),
    ),
  );
  await expect(other.line('title')).toHaveText('KW19 – Ein Rückblick');
});
