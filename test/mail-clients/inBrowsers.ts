import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/findBrowser.ts';
import { folder, writeSheet } from './contactSheet.ts';
import type { Scheme } from './mailClient.ts';

/** How a browser shows a mail: its width and the height that is photographed, in px. */
interface Shot {
  readonly page: string;
  readonly scheme: Scheme;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** Photographs pages in Chromium. */
export async function inChromium(shots: readonly Shot[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const { page: file, scheme, width, height, path } of shots) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Narrower windows than this Firefox does not open: the mail is then in a frame. */
const narrowest = 500;

/** Photographs a page in Firefox, which Playwright cannot drive as Debian has it. */
function inFirefox({ page, scheme, width, height, path }: Shot): void {
  const home = mkdtempSync(join(tmpdir(), 'setzkasten-firefox-'));
  try {
    const isDark = scheme === 'dark';
    writeFileSync(
      join(home, 'user.js'),
      `user_pref('layout.css.prefers-color-scheme.content-override', ${isDark ? '0' : '1'});`,
    );
    const frame = join(home, 'frame.html');
    const style = `border:0;position:absolute;inset:0 auto auto 0;width:${String(width)}px;height:${String(height)}px`;
    const source = pathToFileURL(page).href;
    writeFileSync(
      frame,
      `<!doctype html><meta name="color-scheme" content="${scheme}"><iframe src="${source}" style="${style}"></iframe>`,
    );
    const size = `${String(Math.max(width, narrowest))},${String(height)}`;
    const what = ['--window-size', size, '--screenshot', path, pathToFileURL(frame).href];
    execFileSync('firefox-esr', ['--headless', '--no-remote', '--profile', home, ...what], {
      env: { ...process.env, HOME: home },
      stdio: 'ignore',
    });
    const crop = `${String(width)}x${String(height)}+0+0`;
    execFileSync('convert', [path, '-crop', crop, '+repage', path]);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const shown = [
  { scheme: 'light', width: 640 },
  { scheme: 'dark', width: 640 },
  { scheme: 'light', width: 375 },
  { scheme: 'dark', width: 375 },
] as const;
const height = 1500;

/** Writes a sheet for each browser: a row for each look, in both appearances and widths. */
export async function inBrowsers(pages: ReadonlyMap<string, string>, work: string): Promise<void> {
  const shots = (browser: string) =>
    [...pages].map(([look, page]) =>
      shown.map(({ scheme, width }): Shot => {
        const path = join(work, `${browser}-${look}-${scheme}-${String(width)}.png`);
        return { page, scheme, width, height, path };
      }),
    );
  const sheet = (browser: string, rows: readonly (readonly Shot[])[]) => {
    const tiles = rows.map((row) => row.map((shot) => ({ ...shot, top: 0 })));
    writeSheet(join(folder, `looks-${browser}.webp`), tiles, 320);
  };
  const chrome = shots('chromium');
  await inChromium(chrome.flat());
  sheet('chromium', chrome);
  const fox = shots('firefox');
  for (const shot of fox.flat()) inFirefox(shot);
  sheet('firefox', fox);
}
