import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test, type RunningApp } from './support/app.ts';
import { axeFindings } from './support/axeFindings.ts';
import { editorOutline } from './support/outlines.ts';
import { servePlainEditor } from './support/plainEditor.ts';
import { thoroughOnly } from '../support/thorough.ts';

let editor: Awaited<ReturnType<typeof servePlainEditor>>;
test.beforeAll(async () => {
  editor = await servePlainEditor();
});
test.afterAll(() => editor.close());

/** Counts what a person does with hand and keys. */
class Counted {
  actions = 0;
  readonly tool: Page;

  constructor(tool: Page) {
    this.tool = tool;
  }

  /** Coming back from pasting, which copies the next step by itself. Playwright gives every page the focus. */
  async comeBack(page: Page): Promise<void> {
    await page.bringToFront();
    const ticks = page.getByRole('checkbox', { name: /: erledigt$/, checked: true });
    const before = await ticks.count();
    await page.evaluate(() => {
      dispatchEvent(new Event('blur'));
      dispatchEvent(new Event('focus'));
    });
    await expect(ticks).toHaveCount(before + 1);
  }

  /** One key in the app: it copies the next step. */
  async next(page: Page): Promise<void> {
    await page.bringToFront();
    this.actions += 1;
    const done = page
      .getByRole('list', { name: 'Schritte bis zum Entwurf' })
      .getByRole('checkbox', {
        checked: true,
      });
    const before = await done.count();
    await page.keyboard.press('Enter');
    await expect(done).toHaveCount(before + 1);
  }

  async pasteInto(label: 'Title' | 'Subject' | 'Preview text'): Promise<void> {
    await this.tool.bringToFront();
    this.actions += 2;
    await this.tool.getByLabel(label).click();
    await this.tool.keyboard.press('ControlOrMeta+V');
  }

  async pasteText(): Promise<void> {
    await this.tool.bringToFront();
    this.actions += 2;
    await this.tool.locator('.ProseMirror').click();
    await this.tool.keyboard.press('ControlOrMeta+V');
  }

  /** Selects the line of a picture's place by three clicks, and pastes the picture over it. */
  async pasteAt(place: string): Promise<void> {
    await this.tool.bringToFront();
    this.actions += 2;
    await this.tool.getByText(place).click({ clickCount: 3 });
    await this.tool.keyboard.press('ControlOrMeta+V');
    await expect(this.tool.getByText(place)).toHaveCount(0);
  }
}

/** Starts the app with the export dialog open, and the mail tool's page behind it. */
async function startBesideTool(start: () => Promise<RunningApp>) {
  const { page, author } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await page.context().newPage();
  await tool.goto(editor.url);
  await page.bringToFront();
  await author.run('Exportieren');
  const steps = page.getByRole('list', { name: 'Schritte bis zum Entwurf' }).getByRole('listitem');
  return { page, author, tool, hand: new Counted(tool), steps };
}

test('an issue with four pictures gets into beehiiv step by step, and nothing is left to delete', async ({
  face,
  home,
  start,
}) => {
  test.skip(
    face === 'electron',
    'Its page may write to the clipboard, but the other page is no window of it.',
  );
  home.useSample();
  const { page, author, tool, hand, steps } = await startBesideTool(start);
  await expect(steps.filter({ hasText: 'Bild 4' }).getByRole('button').last()).toBeEnabled();

  for (const label of ['Title', 'Subject', 'Preview text'] as const) {
    await hand.next(page);
    await hand.pasteInto(label);
  }
  await hand.next(page);
  await hand.pasteText();
  const fields = hand.actions;
  for (const number of [1, 2, 3, 4]) {
    await hand.next(page);
    await hand.pasteAt(`[Bild ${String(number)}:`);
  }
  console.log(`beehiiv without a picture host: ${String(hand.actions)} actions for 4 pictures.`);
  expect(fields).toBeLessThanOrEqual(12);
  expect(hand.actions).toBeLessThanOrEqual(fields + 3 * 4);

  await expect(tool.getByLabel('Title')).toHaveValue(/^KW47 – Der teure Traum/);
  await expect(tool.getByLabel('Subject')).toHaveValue('KW47: Warum volle Auslastung so teuer ist');
  await expect(tool.getByLabel('Preview text')).toHaveValue(/^Dazu: ein Paketdienst/);
  const outline = editorOutline(await tool.evaluate(() => window.editorContent()));
  expect(outline.filter((line) => line.startsWith('img blob:'))).toHaveLength(4);
  expect(outline[0]).toMatch(/^p ☕ Guten Morgen/);
  expect(outline.join('\n')).not.toMatch(/\[Bild|Der teure Traum|Henrike Sandvoss · /);

  // What is done stays done when the dialog is closed, until the text changes.
  await page.bringToFront();
  const ticked = page.getByRole('checkbox', { name: /: erledigt$/, checked: true });
  await expect(ticked).toHaveCount(8);
  await page.keyboard.press('Escape');
  await author.run('Exportieren');
  await expect(ticked).toHaveCount(8);
  await expect(steps.filter({ hasText: 'Knopf' }).first()).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('Escape');
  await author.paper.getByText('Es gibt einen Satz').click();
  await page.keyboard.type('Neu. ');
  await author.run('Exportieren');
  await expect(
    page.getByRole('checkbox', { name: 'Text: erledigt', exact: true }),
  ).not.toBeChecked();
  await expect(ticked).toHaveCount(7);
});

test('pictures on the web come along with the text: twelve actions, whatever their number', async ({
  face,
  home,
  start,
}) => {
  test.skip(
    face === 'electron',
    'Its page may write to the clipboard, but the other page is no window of it.',
  );
  home.useSample();
  const published = join(home.folder, 'published');
  mkdirSync(published);
  home.rememberPreferences({}, [published]);
  home.changePublication({
    pictureHost: {
      kind: 'folder',
      base: 'https://pictures.example',
      settings: { folder: published },
    },
  });
  const { page, tool, hand, steps } = await startBesideTool(start);
  await expect(steps.filter({ hasText: 'Titel' }).getByRole('button')).toBeFocused();

  for (const label of ['Title', 'Subject', 'Preview text'] as const) {
    await hand.next(page);
    await hand.pasteInto(label);
  }
  await hand.next(page);
  await hand.pasteText();
  console.log(`beehiiv with a picture host: ${String(hand.actions)} actions for 4 pictures.`);
  expect(hand.actions).toBe(12);
  await expect(steps.filter({ hasText: /Bild \d/ })).toHaveCount(0);
  const outline = editorOutline(await tool.evaluate(() => window.editorContent()));
  expect(outline.filter((line) => line.startsWith('img https://pictures.example/'))).toHaveLength(
    4,
  );
  expect(outline.join('\n')).not.toMatch(/\[Bild/);
  expect(readdirSync(published)).toHaveLength(4);
});

test(
  'an issue with four pictures gets into beehiiv by two actions for each paste',
  thoroughOnly,
  async ({ face, home, start }) => {
    test.skip(
      face === 'electron',
      'Its page may write to the clipboard, but the other page is no window of it.',
    );
    home.useSample();
    const { page, tool, hand, steps } = await startBesideTool(start);
    const wish = 'Den nächsten Schritt kopieren, wenn ich vom Einfügen komme';
    await page.getByRole('checkbox', { name: wish }).check();
    await steps.filter({ hasText: 'Titel' }).getByRole('button').focus();
    await expect(steps.filter({ hasText: 'Bild 4' }).getByRole('button').last()).toBeEnabled();

    await hand.next(page);
    await hand.pasteInto('Title');
    for (const label of ['Subject', 'Preview text'] as const) {
      await hand.comeBack(page);
      await hand.pasteInto(label);
    }
    await hand.comeBack(page);
    await hand.pasteText();
    for (const number of [1, 2, 3, 4]) {
      await hand.comeBack(page);
      await hand.pasteAt(`[Bild ${String(number)}:`);
    }
    console.log(`beehiiv, each next step copied: ${String(hand.actions)} actions for 4 pictures.`);
    expect(hand.actions).toBe(9 + 2 * 4);
    await expect(tool.getByLabel('Preview text')).toHaveValue(/^Dazu: ein Paketdienst/);
    const outline = editorOutline(await tool.evaluate(() => window.editorContent()));
    expect(outline.filter((line) => line.startsWith('img blob:'))).toHaveLength(4);
    expect(outline.join('\n')).not.toMatch(/\[Bild/);

    // Who has not left copies nothing.
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await hand.comeBack(page);
  },
);

test(
  'the steps stay beside the browser in a small window, and come back with their ticks',
  thoroughOnly,
  async ({ face, home, start }) => {
    home.useSample();
    const { page, author } = await start();
    if (face === 'browser')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await author.run('Exportieren');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Schritte neben dem Browser behalten' }).click();
    const small = await opened;
    const ticks = small.getByRole('checkbox', { name: /: erledigt$/, checked: true });
    await expect(small.getByRole('listitem').filter({ hasText: 'Bild 4' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Schritte bis zum Entwurf' })).toHaveCount(0);
    await small.setViewportSize({ width: 420, height: 560 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await small.emulateMedia({ colorScheme });
      expect([colorScheme, await axeFindings(small)]).toEqual([colorScheme, []]);
    }
    for (const done of [1, 2, 3, 4, 5]) {
      await small.keyboard.press('Enter');
      await expect(ticks).toHaveCount(done);
    }
    await expect(small.getByRole('status')).toHaveText(/^Bild kopiert/);
    await page.getByRole('button', { name: 'Zurückholen' }).click();
    await expect(page.getByRole('checkbox', { name: /: erledigt$/, checked: true })).toHaveCount(5);
    expect(small.isClosed()).toBe(true);
  },
);

test(
  'the small window goes with the dialog, also if the browser opens it late',
  thoroughOnly,
  async ({ face, home, start }) => {
    test.skip(face === 'electron', 'Its window is there at once.');
    home.useSample();
    const { page, author } = await start();
    await page.evaluate(() => {
      const { documentPictureInPicture: its } = window as {
        documentPictureInPicture?: { requestWindow: (size: object) => Promise<Window> };
      };
      if (!its) return;
      const requestWindow = its.requestWindow.bind(its);
      Object.assign(its, {
        requestWindow: async (size: object) => {
          const opened = await requestWindow(size);
          await new Promise((resolve) => {
            document.addEventListener('test-release', resolve, { once: true });
          });
          return opened;
        },
      });
    });
    await author.run('Exportieren');
    const opening = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Schritte neben dem Browser behalten' }).click();
    const small = await opening;
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const closed = small.waitForEvent('close');
    await page.evaluate(() => document.dispatchEvent(new Event('test-release')));
    await closed;
  },
);

test('a picture is described and saved as a file, under its number and title', async ({
  face,
  home,
  start,
}) => {
  test.skip(face === 'electron', 'Electron lets the page write to the clipboard, but not read it.');
  home.useSample();
  const { page, author } = await start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await author.run('Exportieren');
  const second = page.getByRole('listitem').filter({ hasText: 'Bild 2' });
  await second.getByRole('button', { name: 'Beschreibung kopieren' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^Liniendiagramm: Die mittlere Wartezeit .* bei 95 Prozent\.$/);
  const download = page.waitForEvent('download');
  await second.getByRole('link', { name: 'Als Datei sichern' }).click();
  expect((await download).suggestedFilename()).toMatch(/^02-liniendiagramm-die-mittlere-.*\.png$/);
});
