import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Home } from '../support/home.ts';
import { startSecond } from '../support/startElectron.ts';
import { addPastIssues } from '../support/pastIssues.ts';
import { test, type RunningDesktop } from './support/desktop.ts';
import { expect } from '../support/expect.ts';
import { thoroughOnly } from '../../support/thorough.ts';

const clickItem = ({ evaluate }: RunningDesktop, label: string) =>
  evaluate(({ Menu }, wanted) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(
      (item) => item.submenu?.items ?? [],
    );
    items.find((item) => item.label === wanted)?.click();
  }, label);

/** Gives a home the sample with past issues, and `Anderswo` beside it: another library with the oldest of them. */
function useTwoLibraries(home: Home) {
  home.useSample();
  addPastIssues(home);
  const library = home.library ?? '';
  const [oldest = ''] = readdirSync(library).filter((name) => /^\d{4}-05/.test(name));
  const elsewhere = join(home.folder, 'Anderswo');
  cpSync(join(library, oldest), join(elsewhere, oldest), { recursive: true });
  writeFileSync(join(elsewhere, 'publication.json'), JSON.stringify({ name: 'Anderswo' }));
  return { library, elsewhere, oldest };
}

test('two windows on one issue: one writes, the other reads along, takes over and gives back', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const { page, author } = app;
  const other = await app.inNewWindow(() => author.press('ControlOrMeta+Shift+m'));
  const notice = other.page.getByRole('status').filter({ hasText: 'in einem anderen Fenster' });
  await expect(notice).toBeVisible();
  await expect(other.paper).toHaveAttribute('contenteditable', 'false');
  await author.typeAtEnd(author.line('title'), ' – im ersten');
  await notice.getByRole('button', { name: 'Hier weiterschreiben' }).click();
  await expect(other.line('title')).toContainText('– im ersten');
  await expect(author.paper).toHaveAttribute('contenteditable', 'false');
  await other.typeAtEnd(other.line('title'), ' – im zweiten');
  // The menu is that of the window in front, and closes that.
  await other.pressToLeave('ControlOrMeta+w');
  await expect.poll(() => app.pages()).toEqual([page]);
  expect(home.readIssue()).toContain('– im ersten – im zweiten');
  await expect(author.paper).toHaveAttribute('contenteditable', 'true');
  await author.typeAtEnd(author.line('title'), ' – wieder im ersten');
  await app.close();
  expect(home.readIssue()).toContain('– im zweiten – wieder im ersten');
});

test(
  'two windows with two issues are both saved when the app quits',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    addPastIssues(home);
    const app = await startDesktop();
    const other = await app.inNewWindow(() => clickItem(app, 'Neues Fenster'));
    await other.page.locator('.issue-row').last().click();
    await expect(other.line('title')).toHaveText('KW19 – Ein Rückblick');
    const [first, second] = [app.author, other];
    await first.typeAtEnd(first.line('title'), ' – eins');
    await second.typeAtEnd(second.line('title'), ' – zwei');
    await app.evaluate(({ app: main }) => main.quit());
    await app.ended();
    const again = await startDesktop();
    await expect(again.page.locator('.issue-row', { hasText: '– eins' })).toBeVisible();
    await expect(again.page.locator('.issue-row', { hasText: '– zwei' })).toBeVisible();
    await expect(again.page.getByRole('dialog')).toHaveCount(0);
  },
);

test('a second start with a file shows it here: an issue of the library, of another one, or a sentence', async ({
  home,
  startDesktop,
}) => {
  const { library, elsewhere, oldest } = useTwoLibraries(home);
  const app = await startDesktop();
  const { author, page } = app;
  await startSecond(home, []);
  expect(app.pages()).toHaveLength(1);

  const other = await app.inNewWindow(() =>
    startSecond(home, [join(library, oldest, 'issue.json')]),
  );
  await expect(other.line('title')).toHaveText('KW19 – Ein Rückblick');
  // The issue that is on a page already comes to the front there.
  await startSecond(home, [join(library, oldest)]);
  expect(app.pages()).toHaveLength(2);

  await app.evaluate(({ dialog }) => {
    dialog.showErrorBox = (said) => void Object.assign(globalThis, { said });
  });
  const text = join(home.folder, 'kein.txt');
  writeFileSync(text, 'kein Brief');
  await startSecond(home, [text]);
  const said = () => app.evaluate(() => (globalThis as unknown as { said?: string }).said);
  await expect.poll(said).toContain('kein.txt lässt sich nicht öffnen');

  await author.typeAtEnd(author.line('title'), ' – unterwegs');
  await startSecond(home, [elsewhere]);
  await expect.poll(() => app.pages().length).toBe(1);
  const [left = page] = app.pages();
  await expect(left).toHaveTitle('Anderswo – Setzkasten');
  // What was on its way when the library changed is saved.
  home.library = library;
  const [newest = ''] = readdirSync(library).filter((name) => name.startsWith('2026-11'));
  expect(readFileSync(join(library, newest, 'issue.json'), 'utf8')).toContain('– unterwegs');
});

test(
  'two starts with two libraries at once open one after the other, and what was typed is saved',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    const library = home.library ?? '';
    const others = ['Zweite', 'Dritte'].map((name) => {
      const folder = join(home.folder, name);
      home.useSample(folder);
      home.changePublication({ name });
      return folder;
    });
    home.library = library;
    const app = await startDesktop();
    const { author, page } = app;
    await author.typeAtEnd(author.line('title'), ' – unterwegs');
    await Promise.all(others.map((folder) => startSecond(home, [pathToFileURL(folder).href])));
    // The lists of both have had their turn when the menu names both.
    const recent = () =>
      app.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? [])
          .flatMap((item) => item.submenu?.items ?? [])
          .find(({ label }) => label === 'Zuletzt benutzt')
          ?.submenu?.items.map(({ label }) => label.split(/[/\\]/).at(-1))
          .slice(0, 2)
          .toSorted(),
      );
    await expect.poll(recent).toEqual(['Dritte', 'Zweite']);
    await expect(page).toHaveTitle(/^(?:Zweite|Dritte) – Setzkasten$/);
    expect(home.readIssue()).toContain('– unterwegs');
    const shown = (await page.title()).split(' ')[0] ?? '';
    await author.typeAtEnd(author.line('title'), ' – angekommen');
    await author.saved();
    for (const folder of others) {
      home.library = folder;
      expect(home.readIssue().includes('– angekommen')).toBe(folder.endsWith(shown));
      expect(home.readIssue()).not.toContain('– unterwegs');
    }
  },
);

test(
  'a library that is chosen in one of two windows replaces the other one once both are saved',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    const { library, elsewhere, oldest } = useTwoLibraries(home);
    // An issue of the same name, which must not get what is typed in the other library.
    const untouched = readFileSync(join(elsewhere, oldest, 'issue.json'), 'utf8');
    const app = await startDesktop();
    const { author, page, evaluate } = app;
    const other = await app.inNewWindow(() => clickItem(app, 'Neues Fenster'));
    await other.page.locator('.issue-row').last().click();
    await expect(other.line('title')).toHaveText('KW19 – Ein Rückblick');
    // Saving fails for now.
    await evaluate(({ dialog, ipcMain }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (...given: unknown[]) => unknown>;
      };
      const save = handlers.get('issue.save')!;
      const choose = handlers.get('library.choose')!;
      const chosen: string[] = [];
      const full = { outcome: 'disk-full', why: 'No space is left.' };
      handlers.set('issue.save', async () => ({ ok: true, value: full }));
      handlers.set('library.choose', async (...given) => {
        const answer = (await choose(...given)) as { value: { outcome: string } };
        chosen.push(answer.value.outcome);
        return answer;
      });
      Object.assign(globalThis, { chosen, saveAgain: () => handlers.set('issue.save', save) });
    }, elsewhere);
    await other.typeAtEnd(other.line('title'), ' – im zweiten');
    await author.page.bringToFront();
    await author.typeAtEnd(author.line('title'), ' – im ersten');
    await author.run(author.messages.library.open);
    const chosen = () => evaluate(() => (globalThis as unknown as { chosen: string[] }).chosen);
    await expect.poll(chosen).toEqual(['cancelled']);
    expect(app.pages()).toHaveLength(2);

    await evaluate(() => {
      (globalThis as unknown as { saveAgain: () => void }).saveAgain();
    });
    await author.run(author.messages.library.open);
    await expect(page).toHaveTitle('Anderswo – Setzkasten');
    await expect.poll(() => app.pages()).toEqual([page]);
    const texts = readdirSync(library)
      .filter((name) => /^\d{4}-/.test(name))
      .map((name) => readFileSync(join(library, name, 'issue.json'), 'utf8'))
      .join('');
    expect(texts).toContain('– im ersten');
    expect(texts).toContain('– im zweiten');
    expect(readFileSync(join(elsewhere, oldest, 'issue.json'), 'utf8')).toBe(untouched);
  },
);

test('the menu copies what helps to understand a fault', async ({ home, startDesktop }) => {
  home.useSample();
  const app = await startDesktop();
  await clickItem(app, 'Diagnose kopieren');
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toMatch(/^Setzkasten \d\S+, desktop app, not packaged\n/);
  expect(await copied()).toMatch(/\n1 issues, 0 damaged, .* at most 1305 words\n/);
});

test('a window opens where it was, and the menus’ keys, zoom and colours work in it', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const { author, page } = app;
  const dialog = page.getByRole('dialog');
  await author.press('ControlOrMeta+,');
  await expect(dialog).toBeVisible();
  await author.press('Escape');
  await author.press('ControlOrMeta+Shift+e');
  await expect(dialog.getByLabel('Ziel')).toBeVisible();
  await author.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.locator('.issue-row').first().focus();
  await author.press('ControlOrMeta+n');
  await expect(page.locator('.issue-row')).toHaveCount(2);

  const width = () => page.evaluate(() => innerWidth);
  const before = await width();
  await author.press('ControlOrMeta++');
  await expect.poll(width).toBeLessThan(before);
  await author.press('ControlOrMeta+0');
  await expect.poll(width).toBe(before);

  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('view.appearance.dark')?.click(),
  );
  await expect.poll(isDark).toBe(true);
  const marked = () =>
    app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view.appearance.dark')?.checked,
    );
  await expect.poll(marked).toBe(true);

  const place = { x: 40, y: 50, width: 1000, height: 700 };
  await app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await app.close();
  const again = await startDesktop();
  expect(
    await again.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds()),
  ).toEqual(place);
  expect(await again.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
    true,
  );
});
