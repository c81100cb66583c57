import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { contrast } from '../../../issue/text/colour.ts';
import { addPastIssues } from '../support/pastIssues.ts';
import { startSecond } from '../support/startElectron.ts';
import { test, type RunningDesktop } from './support/desktop.ts';
import { thoroughOnly } from '../../support/thorough.ts';

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

test(
  'on a Mac, the frame of a window has the file of its issue, and whether it is saved',
  thoroughOnly,
  async ({ home, startDesktop }) => {
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
  },
);

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

test(
  'what was opened last is in the menu, also at the next start, and opens by it',
  thoroughOnly,
  async ({ home, startDesktop }) => {
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
    await app.inNewWindow(() =>
      startSecond(home, [join(library, '2026-05-04-kw19', 'issue.json')]),
    );
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
  },
);

test(
  'rings and selected text have the accent colour of the system, as light or dark as it takes to be seen',
  thoroughOnly,
  async ({ home, startDesktop }) => {
    home.useSample();
    const { page, evaluate } = await startDesktop();
    const choose = (colour: string) =>
      evaluate(({ systemPreferences }, chosen) => {
        systemPreferences.getAccentColor = () => chosen;
        systemPreferences.emit('accent-color-changed', {}, chosen);
      }, colour);
    /** The colours of the page with what it was told, light and dark, as `#rrggbb`. */
    const colours = () =>
      page.evaluate(() => {
        const canvas = document
          .createElement('canvas')
          .getContext('2d', { willReadFrequently: true });
        const shown = (value: string) => {
          if (!canvas) throw new Error('There is no canvas.');
          canvas.fillStyle = value;
          canvas.fillRect(0, 0, 1, 1);
          const [...rgb] = canvas.getImageData(0, 0, 1, 1).data.slice(0, 3);
          return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        };
        const probe = document.body.appendChild(document.createElement('i'));
        const all = ['light', 'dark'].map((scheme) => {
          document.documentElement.dataset['appearance'] = scheme;
          const colour = (name: string) => {
            probe.style.backgroundColor = `var(--${name})`;
            return shown(getComputedStyle(probe).backgroundColor);
          };
          return {
            ring: colour('ring'),
            accent: colour('accent'),
            selection: colour('selection'),
            ink: colour('ink'),
            grounds: ['paper', 'desk', 'raised'].map(colour),
          };
        });
        probe.remove();
        return all;
      });
    // On a system that has one.
    await choose('none');
    await page.reload();
    const before = await colours();
    expect(before.map(({ ring }) => ring)).toEqual(before.map(({ accent }) => accent));
    const rings = new Set<string>();
    const steps = ['00', '55', 'aa', 'ff'];
    for (const red of steps)
      for (const green of steps)
        for (const blue of steps) {
          await choose(`${red}${green}${blue}ff`);
          await expect
            .poll(() =>
              page.evaluate(() =>
                getComputedStyle(document.documentElement).getPropertyValue('--system-accent'),
              ),
            )
            .toBe(`#${red}${green}${blue}`);
          for (const { ring, selection, ink, grounds } of await colours()) {
            for (const ground of grounds)
              expect(
                contrast(ring, ground),
                `${red}${green}${blue} as ${ring} on ${ground}`,
              ).toBeGreaterThanOrEqual(3);
            expect(contrast(ink, selection)).toBeGreaterThanOrEqual(7);
            rings.add(ring);
          }
        }
    expect(rings.size).toBeGreaterThan(60);
    // Windows' own blue, Ubuntu's orange, and the green of a Mac.
    for (const [colour, light, dark] of [
      ['0078d4ff', '#0078d4', undefined],
      ['e95420ff', undefined, '#e95420'],
      ['62ba46ff', undefined, '#62ba46'],
    ] as const) {
      await choose(colour);
      await page.reload();
      await expect
        .poll(async () => {
          const [{ ring } = { ring: '' }, other] = await colours();
          return [light && ring, dark && other?.ring];
        })
        .toEqual([light, dark]);
    }
    await choose('none');
  },
);

test('where less transparency is wanted, nothing shows through behind a dialog', async ({
  home,
  startDesktop,
}) => {
  home.useSample();
  const { page, author } = await startDesktop();
  await author.press('ControlOrMeta+Shift+e');
  const behind = () =>
    page
      .getByRole('dialog')
      .evaluate((dialog) => getComputedStyle(dialog, '::backdrop').backgroundColor);
  expect(await behind()).toMatch(/^rgba\(/);
  const tools = await page.context().newCDPSession(page);
  const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
  await tools.send('Emulation.setEmulatedMedia', { features });
  await expect.poll(behind).toMatch(/^rgb\(/);
});
