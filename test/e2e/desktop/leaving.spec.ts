import { answerBoxes } from './support/answerBoxes.ts';
import { test, type RunningDesktop } from './support/desktop.ts';
import { expect } from '../support/expect.ts';
import { thoroughOnly } from '../../support/thorough.ts';

const diskFull = { outcome: 'disk-full', why: 'There is no space left on the disk. (ENOSPC)' };

const ways: Record<string, (app: RunningDesktop) => Promise<unknown>> = {
  'the window is closed': ({ evaluate }) =>
    evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  'the app quits': ({ author }) => author.pressToLeave('ControlOrMeta+q'),
  'the user logs out': async ({ process }) => process.kill('SIGTERM'),
};
for (const [name, leave] of Object.entries(ways)) {
  test(
    `what was typed last is on disk when ${name}`,
    name === 'the app quits' ? {} : thoroughOnly,
    async ({ home, startDesktop }) => {
      home.useSample();
      const app = await startDesktop();
      await app.author.typeAtEnd(app.author.line('title'), ' – zuletzt');
      await leave(app);
      await app.ended();
      expect(home.readIssue()).toContain('– zuletzt');
      expect(home.journal()).toEqual([]);
      expect(app.process.exitCode).toBe(0);
    },
  );
}

test('quitting waits for a slow save, and asks nothing once that is done', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const boxes = await answerBoxes(app);
  const saves = await app.calls.hold('issue.save');
  await app.author.typeAtEnd(app.author.line('title'), ' – langsam');
  await app.evaluate(({ app: main }) => main.quit());
  await expect.poll(() => saves.count()).toBe(1);
  // The first wait for the page is over: only the save itself is left.
  await app.page.waitForTimeout(3500);
  expect(home.readIssue()).not.toContain('– langsam');
  expect(app.process.exitCode).toBeNull();
  expect(await boxes()).toEqual([]);
  await saves.goOn();
  await app.ended();
  expect(home.readIssue()).toContain('– langsam');
});

test('who cannot save is asked, may stay, and finds the text at the next start', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const boxes = await answerBoxes(app);
  await app.calls.answer('issue.save', diskFull);
  await app.author.typeAtEnd(app.author.line('title'), ' – nur im Notfallspeicher');
  await expect.poll(() => home.journalText()).toContain('nur im Notfallspeicher');
  await app.evaluate(({ app: main }) => main.quit());
  await expect.poll(boxes).toEqual(['Es ist nicht alles gespeichert.']);
  await expect(app.author.line('title')).toContainText('nur im Notfallspeicher');
  expect(app.process.exitCode).toBeNull();
  await answerBoxes(app, 'Ohne Speichern schließen');
  await app.evaluate(({ app: main }) => main.quit());
  await app.ended();

  const again = await startDesktop();
  const offer = again.page.getByRole('dialog', { name: 'Nicht gespeicherter Text' });
  await offer.getByRole('button', { name: 'Wiedergefundenes übernehmen' }).click();
  await again.author.saved();
  expect(home.readIssue()).toContain('nur im Notfallspeicher');
});

test(
  'on a Mac, who gives up quitting keeps the app when its last window closes',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    const app = await startDesktop();
    await app.evaluate(() => Object.defineProperty(process, 'platform', { value: 'darwin' }));
    const boxes = await answerBoxes(app);
    await app.calls.answer('issue.save', diskFull);
    await app.author.typeAtEnd(app.author.line('title'), ' – gleich');
    await app.evaluate(({ app: main }) => main.quit());
    await expect.poll(boxes).toHaveLength(1);
    await answerBoxes(app, 'Ohne Speichern schließen');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(0);
    const again = await app.inNewWindow(() =>
      app.evaluate(({ app: main }) => main.emit('activate', {}, false)),
    );
    await expect(again.page.getByRole('dialog')).toContainText('gleich');
  },
);

test('a page that crashes is loaded again, and offers what was not saved', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const app = await startDesktop();
  const { author } = app;
  const boxes = await answerBoxes(app);
  await app.calls.hold('issue.save');
  await author.typeAtEnd(author.line('title'), ' – vor dem Absturz');
  await expect.poll(() => home.journalText()).toContain('vor dem Absturz');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(boxes).toEqual(['Das Fenster ist abgestürzt.']);
  // For the test's own driver the page stays crashed, so that the main process has to ask.
  const inPage = (script: string) =>
    app.evaluate(
      ({ BrowserWindow }, run) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(run) as Promise<unknown>,
      script,
    );
  const offered = 'document.querySelector("dialog[open], [role=dialog]")?.innerText';
  await expect.poll(() => inPage(offered)).toContain('vor dem Absturz');
  await inPage(
    "[...document.querySelectorAll('button')].find((one) => one.innerText === 'Wiedergefundenes übernehmen').click()",
  );
  const title = "document.querySelector('[data-line=title]').innerText";
  await expect.poll(() => inPage(title)).toContain('vor dem Absturz');
  const editable = "document.querySelector('.ProseMirror').contentEditable";
  expect(await inPage(editable)).toBe('true');
});

test(
  'what a window had not saved when it crashed is offered in the other one, which writes on',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    const app = await startDesktop();
    const { author } = app;
    const boxes = await answerBoxes(app);
    const other = await app.inNewWindow(() => author.press('ControlOrMeta+Shift+m'));
    const saves = await app.calls.hold('issue.save');
    await author.typeAtEnd(author.line('title'), ' – vor dem Absturz');
    await expect.poll(() => home.journalText()).toContain('vor dem Absturz');
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isFocused())
        ?.webContents.forcefullyCrashRenderer(),
    );
    await expect.poll(boxes).toEqual(['Das Fenster ist abgestürzt.']);
    const offer = other.page.getByRole('dialog', { name: 'Nicht gespeicherter Text' });
    await offer.getByRole('button', { name: 'Wiedergefundenes übernehmen' }).click();
    await saves.goOn();
    await other.typeAtEnd(other.line('title'), ' – und weiter');
    await other.saved();
    expect(home.readIssue()).toContain('vor dem Absturz – und weiter');
    await expect.poll(() => home.journal()).toEqual([]);
  },
);
