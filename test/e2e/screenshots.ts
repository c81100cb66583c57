import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { projectRoot } from '../../build/targets.ts';
import { findBrowser } from '../support/findBrowser.ts';
import { Author } from './support/author.ts';
import { needEmojiFont } from './support/emojiFont.ts';
import { Home } from './support/home.ts';
import { atEveryScreen } from './support/screens/everyScreen.ts';
import { startServer } from './support/startServer.ts';

const folder = join(projectRoot, 'docs/screenshots');
const mostBytes = 450 * 1024;
const small = { width: 1280, height: 800 };
const large = { width: 1600, height: 1000 };

interface Picture {
  readonly name: string;
  readonly viewport: typeof small;
  readonly colorScheme: 'light' | 'dark';
  /** Brings the app, which shows the German sample, to what the picture is of. */
  readonly arrange?: (author: Author) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'light-1280x800', viewport: small, colorScheme: 'light' },
  { name: 'light-1600x1000', viewport: large, colorScheme: 'light' },
  { name: 'dark-1280x800', viewport: small, colorScheme: 'dark', arrange: darkenPreview },
  { name: 'dark-1600x1000', viewport: large, colorScheme: 'dark', arrange: darkenPreview },
  { name: 'import', viewport: small, colorScheme: 'light', arrange: importPastIssue },
  { name: 'export', viewport: small, colorScheme: 'light', arrange: openExport },
  { name: 'settings', viewport: small, colorScheme: 'light', arrange: openLook },
  { name: 'slash-menu', viewport: small, colorScheme: 'light', arrange: openSlashMenu },
];

async function darkenPreview({ page }: Author): Promise<void> {
  await page.getByLabel('Farben der Mail').selectOption('dark');
}

async function importPastIssue({ page }: Author): Promise<void> {
  const pastIssue = join(projectRoot, 'test/fixtures/import/werkstattbrief.txt');
  await page.getByRole('button', { name: 'Importieren' }).click();
  await page.getByLabel('Datei wählen').setInputFiles(pastIssue);
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Erkannt' })).toBeVisible();
}

async function openExport({ page }: Author): Promise<void> {
  await page.getByRole('button', { name: 'Exportieren' }).click();
  await expect(page.getByLabel('Ziel')).toBeVisible();
}

async function openLook({ page }: Author): Promise<void> {
  await page.getByRole('button', { name: 'Einstellungen des Newsletters' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Aussehen' }).click();
  for (const scheme of ['hell', 'dunkel']) {
    const frame = page.frameLocator(`iframe[title="Vorschau, ${scheme}"]`);
    await expect(frame.locator('body')).toContainText('KW47');
  }
}

async function openSlashMenu(author: Author): Promise<void> {
  await author.putCursorAtEnd(author.block('lead-essay').locator('p').first());
  await author.press('Enter');
  await author.page.keyboard.type('/');
  await expect(author.page.getByRole('listbox', { name: 'Einfügen' })).toBeVisible();
  await author.saved();
}

async function take(browser: Browser, picture: Picture): Promise<void> {
  const { name, viewport, colorScheme, arrange } = picture;
  const home = new Home();
  home.useSample();
  const app = await startServer(home, browser, { viewport, colorScheme });
  try {
    const author = new Author(app.page);
    await expect(author.preview).toContainText('KW47');
    await expect(author.status).toContainText('KB HTML');
    await arrange?.(author);
    await allIsDrawn(app.page);
    const path = join(folder, `${name}.png`);
    await app.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    const { size } = statSync(path);
    console.log(`${name}.png ${String(Math.round(size / 1024))} KB`);
    if (size > mostBytes) throw new Error(`${name}.png is larger than a page should load.`);
  } finally {
    await app.close();
    home.remove();
  }
}

/** Fonts and pictures come after the page; the preview's too. */
async function allIsDrawn(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const drawn = frame.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    await drawn.catch((error: unknown) => {
      // The preview was drawn anew meanwhile.
      if (!frame.isDetached()) throw error;
    });
  }
}

/** Every screen, light and dark, or those alone whose name has `part` in it. */
async function takeScreens(browser: Browser, part: string): Promise<void> {
  const encoder = await browser.newPage();
  const wanted = (name: string) => name.includes(part);
  const context = { viewport: small, colorScheme: 'light', reducedMotion: 'reduce' } as const;
  const take = async ({ page }: Author, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await allIsDrawn(page);
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      const path = join(folder, 'screens', `${name}-${colorScheme}.webp`);
      writeFileSync(path, await asWebp(encoder, png));
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await atEveryScreen(browser, { context, wanted }, take);
}

/** The picture in the smaller format, which the browser can write: a hundred of them lie in the repository. */
async function asWebp(encoder: Page, png: Buffer): Promise<Buffer> {
  const written = await encoder.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 });
      return [...new Uint8Array(await webp.arrayBuffer())];
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(written);
}

needEmojiFont();
mkdirSync(join(folder, 'screens'), { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const [part] = process.argv.slice(2);
  if (part === undefined) for (const picture of pictures) await take(browser, picture);
  await takeScreens(browser, part ?? '');
} finally {
  await browser.close();
}
