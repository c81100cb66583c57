import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findElectron } from '../../../build/findElectron.ts';
import type { Home } from '../support/home.ts';
import { answerBoxes } from './support/answerBoxes.ts';
import { test, type RunningDesktop } from './support/desktop.ts';
import { startUpdateServer, usePackagedApp, type UpdateServer } from './support/updateServer.ts';
import { thoroughOnly } from '../../support/thorough.ts';

test.skip(
  process.platform !== 'linux' || 'path' in findElectron(),
  'Only the double can take the app for a packaged one, and only as an AppImage.',
);

let server: UpdateServer | undefined;
test.afterEach(async () => {
  await server?.close();
  server = undefined;
});

const diskFull = { outcome: 'disk-full', why: 'There is no space left on the disk. (ENOSPC)' };

/** The menu's item for updates; empty if there is none. */
const item = ({ evaluate }: RunningDesktop) =>
  evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('app.update')?.label ?? '');
const clickItem = ({ evaluate }: RunningDesktop) =>
  evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('app.update')?.click());
const idle = 'Nach Updates suchen…';

/** Starts the app and has it download an update, which then waits for a restart. */
async function startWithUpdate(home: Home, startDesktop: () => Promise<RunningDesktop>) {
  home.useSample();
  const update = await startUpdateServer(home);
  server = update;
  const app = await startDesktop();
  const boxes = await answerBoxes(app, 'Laden');
  await clickItem(app);
  await expect.poll(boxes).toHaveLength(2);
  return { app, update, boxes };
}

test('an app without a feed has no menu item for updates, and no setting', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  usePackagedApp(home);
  const app = await startDesktop();
  expect(await item(app)).toBe('');
  await app.page.getByRole('button', { name: 'Ansicht' }).click();
  await expect(app.page.getByRole('switch')).not.toHaveCount(0);
  await expect(app.page.getByRole('switch', { name: 'Updates' })).toHaveCount(0);
});

test('an update is asked for by the menu, waits, and is installed once all is saved', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  server = await startUpdateServer(home);
  const { program, newProgram, requests } = server;
  const app = await startDesktop();
  await app.author.typeAtEnd(app.author.line('title'), ' – zuvor');
  await app.author.saved();
  expect(requests).toEqual([]);

  const offered = await answerBoxes(app, 'Laden');
  await clickItem(app);
  await expect
    .poll(offered)
    .toEqual(['Setzkasten 99.0.0 ist da.', 'Setzkasten 99.0.0 ist geladen.']);
  await expect.poll(() => item(app)).toBe('Neu starten und aktualisieren');
  expect(readFileSync(program, 'utf8')).toBe('this version');
  // Nothing tells the server of this installation from another.
  const headers = requests.flatMap((request) => Object.keys(request.headers));
  const usual = ['accept', 'cache-control', 'connection', 'host', 'user-agent'];
  expect([...new Set(headers)].toSorted()).toEqual(usual);

  // What cannot be saved keeps its window, and the update waits on.
  const asked = await answerBoxes(app);
  await app.calls.answer('issue.save', diskFull);
  await app.author.typeAtEnd(app.author.line('title'), ' – noch nicht gesichert');
  await clickItem(app);
  await expect.poll(asked).toEqual(['Es ist nicht alles gespeichert.']);
  expect(await item(app)).toBe('Neu starten und aktualisieren');
  await expect(app.author.line('title')).toContainText('noch nicht gesichert');
  expect(readFileSync(program, 'utf8')).toBe('this version');
  expect(app.process.exitCode).toBeNull();

  await answerBoxes(app, 'Ohne Speichern schließen');
  await clickItem(app);
  await app.ended();
  expect(app.process.exitCode).toBe(0);
  expect(readFileSync(program, 'utf8')).toBe(newProgram);
  await expect.poll(() => existsSync(join(home.folder, 'started'))).toBe(true);
  // The new version offers what the old one could not save.
  expect(home.journalText()).toContain('noch nicht gesichert');
});

test(
  'what was typed last is on disk when the app restarts to update',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    const { app, update } = await startWithUpdate(home, startDesktop);
    await app.author.typeAtEnd(app.author.line('title'), ' – zuletzt');
    await clickItem(app);
    await app.ended();
    expect(home.readIssue()).toContain('– zuletzt');
    expect(home.journal()).toEqual([]);
    expect(readFileSync(update.program, 'utf8')).toBe(update.newProgram);
  },
);

test(
  'quitting installs nothing: the update waits for a restart',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    const { app, update } = await startWithUpdate(home, startDesktop);
    await app.evaluate(({ app: main }) => main.quit());
    await app.ended();
    expect(readFileSync(update.program, 'utf8')).toBe('this version');
    expect(existsSync(join(home.folder, 'started'))).toBe(false);
  },
);

test(
  'an update that cannot be installed says so in a window, and the app goes on',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    const { app, update, boxes } = await startWithUpdate(home, startDesktop);
    // A folder cannot be replaced by a file, not even by an administrator.
    rmSync(update.program);
    mkdirSync(update.program);
    await clickItem(app);
    await expect.poll(async () => (await boxes()).at(-1)).toBe('Das Update hat nicht geklappt.');
    await expect.poll(() => item(app)).toBe(idle);
    const windows = () =>
      app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
      );
    await expect.poll(windows).toBe(1);
    expect(app.process.exitCode).toBeNull();
  },
);

const refused: Record<string, (files: UpdateServer['files']) => void> = {
  'whose description was changed': (files) => {
    for (const [name, text] of files)
      if (name.endsWith('.yml')) files.set(name, Buffer.from(text.toString().replace('99', '98')));
  },
  'without a signature': (files) => {
    for (const name of files.keys()) if (name.endsWith('.sig')) files.delete(name);
  },
  'whose file was changed': (files) => {
    for (const name of files.keys())
      if (name.endsWith('.AppImage')) files.set(name, Buffer.from('#!/bin/sh\nrm -rf /tmp/x\n'));
  },
};
for (const [name, change] of Object.entries(refused)) {
  test(
    `an update ${name} is refused`,
    name === 'whose file was changed' ? {} : thoroughOnly,
    async ({ home, startDesktop }) => {
      home.useSample();
      server = await startUpdateServer(home);
      change(server.files);
      const app = await startDesktop();
      const boxes = await answerBoxes(app, 'Laden', 'Neu starten und aktualisieren');
      await clickItem(app);
      await expect.poll(async () => (await boxes()).at(-1)).toBe('Das Update wurde abgelehnt.');
      await expect.poll(() => item(app)).toBe(idle);
      expect(readFileSync(server.program, 'utf8')).toBe('this version');
    },
  );
}

test(
  'without a connection, and with the newest version, the app says so',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    server = await startUpdateServer(home, '0.1.0');
    const app = await startDesktop();
    const boxes = await answerBoxes(app);
    await clickItem(app);
    await expect.poll(boxes).toEqual(['Setzkasten 0.1.0 ist die neueste Version.']);
    await server.close();
    server = undefined;
    await clickItem(app);
    await expect.poll(async () => (await boxes()).at(-1)).toBe('Updates sind nicht erreichbar.');
    await expect.poll(() => item(app)).toBe(idle);
  },
);

test(
  'who wants it is told of an update at the start; the setting names the server',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    server = await startUpdateServer(home);
    const app = await startDesktop();
    await app.page.getByRole('button', { name: 'Ansicht' }).click();
    const setting = app.page.getByRole('switch', { name: 'Updates' });
    await expect(setting).toHaveAccessibleDescription(new RegExp(server.host));
    await setting.click();
    await expect.poll(() => home.preferences()).toContain('"checkForUpdates": true');
    await app.close();
    expect(server.requests).toEqual([]);

    const again = await startDesktop();
    const boxes = await answerBoxes(again);
    await expect.poll(boxes).toEqual(['Setzkasten 99.0.0 ist da.']);
    await expect.poll(() => item(again)).toBe(idle);
    const asked = server.requests.map(({ url }) => url ?? '');
    expect(asked.filter((url) => url.includes('AppImage'))).toEqual([]);
    await again.close();

    // Who then wants it is told if it cannot be had.
    for (const name of server.files.keys())
      if (name.endsWith('.AppImage')) server.files.delete(name);
    const once = await startDesktop();
    const told = await answerBoxes(once, 'Laden');
    await expect
      .poll(told)
      .toEqual(['Setzkasten 99.0.0 ist da.', 'Updates sind nicht erreichbar.']);
  },
);
