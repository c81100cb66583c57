import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pdfPages } from '../support/pdfPages.ts';
import { test } from './support/desktop.ts';
import { expect } from '../support/expect.ts';

test('the built app starts: its page comes from its own scheme, with the desk behind a sandboxed preload', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author, evaluate } = await startDesktop();
  await expect(author.line('title')).toContainText('KW47');
  expect(
    await evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => one.webContents.getURL()),
    ),
  ).toEqual(['app://setzkasten/']);
  const world = await page.evaluate(async () => {
    const bridge = window.setzkasten;
    const shown: Record<string, unknown> = {
      isSecure: isSecureContext,
      node: ['require', 'process', 'Buffer', 'module'].filter((name) => name in window),
      bridge: Object.keys(bridge ?? {}),
      isFrozen: Object.isFrozen(bridge) && Object.isFrozen(bridge?.desk),
      replaced: Reflect.set(window, 'setzkasten', {}),
    };
    const cases = {
      invalid: bridge?.desk['issue.open']({ id: 7 } as never),
      uncloneable: bridge?.desk['issue.open']({ id: () => 'a' } as never),
    };
    for (const [name, call] of Object.entries(cases)) {
      shown[name] = await call?.then(
        ({ ok }) => ok,
        () => 'refused',
      );
    }
    return shown;
  });
  expect(world).toEqual({
    isSecure: true,
    node: [],
    bridge: ['desk', 'page', 'onCommand', 'onEvent', 'flushed'],
    isFrozen: true,
    replaced: false,
    invalid: false,
    uncloneable: 'refused',
  });
});

test('the check of the issue runs in its worker, and the page is refused everything that its policy does not name', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author } = await startDesktop();
  await expect
    .poll(() => page.workers().map((worker) => worker.url()))
    .toContainEqual(expect.stringContaining('checkWorker'));
  await author.typeAtEnd(author.line('title'), ' und und');
  await author.saved();
  const tried = await page.evaluate(async () => {
    const refused = new Set<string>();
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.add(effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "hijacked"';
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(frame);
    const image = new Image();
    image.src = 'https://example.org/pixel.gif';
    await fetch('https://example.org/').catch(() => undefined);
    // What runs at once for a test may evaluate; what runs later may not.
    await new Promise((resolve) => setTimeout(resolve));
    let evaluated = false;
    try {
      // oxlint-disable-next-line no-eval
      evaluated = (0, eval)('true') as boolean;
    } catch {
      // Refused.
    }
    return { evaluated, title: document.title };
  });
  expect(tried.title).not.toBe('hijacked');
  expect(tried.evaluated).toBe(false);
  const refused = () =>
    page.evaluate(() => [...(window as unknown as { refused: Set<string> }).refused].toSorted());
  await expect
    .poll(refused)
    .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem']);
});

test('a page from elsewhere in the window, and a frame in the page, get nothing from the desk', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, evaluate } = await startDesktop();
  const inFrame = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const isBridged = 'setzkasten' in (frame.contentWindow ?? {});
    frame.remove();
    return isBridged;
  });
  expect(inFrame).toBe(false);
  await evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<title>elsewhere</title>'),
  );
  await expect(page).toHaveTitle('elsewhere');
  const reply = await page.evaluate(() => window.setzkasten?.desk['app.start']({}));
  expect(reply).toEqual({ ok: false, error: 'Only the app’s own page may ask.' });
});

test('links lead to the system’s browser and leave the window as it is', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author, evaluate } = await startDesktop();
  await evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url) => void opened.push(url);
  });
  const opened = () => evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  const before = page.url();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/by-link';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect.poll(opened).toContain('https://example.org/by-link');
  await page.evaluate(() => void window.open('https://example.org/in-a-window'));
  await expect.poll(opened).toContain('https://example.org/in-a-window');
  await page.evaluate(() => location.assign('file:///etc/passwd')).catch(() => undefined);
  expect(await opened()).toHaveLength(2);
  expect(page.url()).toBe(before);
  await author.typeAtEnd(author.line('title'), ' – noch da');
  await author.saved();
});

test('the page may write to the clipboard and not read it; keys cut and paste', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author } = await startDesktop();
  const may = await page.evaluate(async () => {
    const named = ['clipboard-read', 'clipboard-write', 'geolocation', 'notifications'] as const;
    const states = named.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
    );
    return Promise.all(states);
  });
  expect(may).toEqual(['denied', 'granted', 'denied', 'denied']);
  const title = author.line('title');
  await author.typeAtEnd(title, ' Ausgeschnitten');
  await author.press('ControlOrMeta+Shift+ArrowLeft', 'ControlOrMeta+x');
  await expect(title).not.toContainText('Ausgeschnitten');
  await author.press('ControlOrMeta+v', 'ControlOrMeta+v');
  await expect(title).toContainText('AusgeschnittenAusgeschnitten');
});

test('the system’s dialogs choose the library and the place of a PDF, which has the issue’s pages', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author, evaluate } = await startDesktop();
  const pdf = `${home.folder}/Ausgabe.pdf`;
  await evaluate(({ dialog, shell }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    shell.openPath = async (path) => {
      Object.assign(globalThis, { revealed: path });
      return '';
    };
  }, pdf);
  await author.run(author.messages.print.savePdf);
  await expect
    .poll(() =>
      readFile(pdf).then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBeGreaterThan(1000);
  expect(pdfPages(await readFile(pdf)).length).toBeGreaterThan(2);

  const folder = join(home.folder, 'Zweite');
  home.useSample(folder);
  const named = home.readPublication().replace(/"name": "[^"]*"/, '"name": "Zweite"');
  writeFileSync(join(folder, 'publication.json'), named);
  await evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as never;
  }, folder);
  await page.getByRole('button', { name: author.messages.library.open }).click();
  await expect(page).toHaveTitle('Zweite – Setzkasten');
  await author.typeAtEnd(author.line('title'), ' – in der zweiten');
  await author.saved();
  expect(home.readIssue()).toContain('in der zweiten');
});
