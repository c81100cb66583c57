import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import { german } from '../../renderer/language/de/german.ts';
import { Home } from '../e2e/support/home.ts';
import { startServer } from '../e2e/support/startServer.ts';

/** Time between two samples, in ms. */
const interval = 10;

/**
 * Imports a text as a file in the app's own page, in a browser of its own. Returns the peak of what its renderer
 * processes hold for themselves beyond what they held with the dialog open, in MB; undefined where the system does not
 * tell.
 */
export async function importInPage(text: string): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { importing, library } = german;
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions);
  const home = new Home();
  home.useNewLibrary();
  const file = join(home.folder, 'page.txt');
  writeFileSync(file, text);
  const { page, close } = await startServer(home, browser);
  await page.getByRole('button', { name: library.import }).click();
  const dialog = page.getByRole('dialog', { name: importing.title });
  const picker = dialog.getByLabel(importing.chooseFile);
  await picker.waitFor();
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const held = () => renderers.reduce((sum, { id }) => sum + privateMemory(id), 0);
  const before = held();
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, held());
  }, interval);
  await picker.setInputFiles(file);
  await dialog.getByRole('listitem').first().waitFor({ timeout: 600_000 });
  clearInterval(sampling);
  await close();
  await browser.close();
  home.remove();
  return peak - before;
}

/** Memory of a process that is neither shared nor a file's, in MB. */
function privateMemory(id: number): number {
  const [, kilobytes] =
    /^RssAnon:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(id)}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
