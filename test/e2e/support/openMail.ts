import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pictures } from '../../support/pictures.ts';

const address = 'https://mail.example/';

/**
 * Shows an exported mail in the page, with its pictures from the folder, or a tiny one for each that is not there.
 * Returns what the page asked for beside these two; all of it is refused.
 */
export async function openMail(page: Page, html: string, assets = ''): Promise<string[]> {
  const strange: string[] = [];
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const [, asset] = /^https:\/\/mail\.example\/images\/([\w.]+)$/.exec(url) ?? [];
    if (url === address) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (asset !== undefined) {
      const path = join(assets, asset);
      await route.fulfill({ body: existsSync(path) ? readFileSync(path) : pictures.png.bytes });
    } else {
      strange.push(url);
      await route.abort();
    }
  });
  await page.goto(address, { waitUntil: 'load' });
  return strange;
}
