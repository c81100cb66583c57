import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { german } from '../../renderer/language/de/german.ts';
import { Home } from '../e2e/support/home.ts';
import { startServer } from '../e2e/support/startServer.ts';
import { benchPublication } from './generatedIssue.ts';
import type { OpenPage } from './openPage.ts';
import { publicationText } from '../issue/support/publicationText.ts';

/** Our built app, served as its users have it, with the issue open and the preview shown or hidden. */
export async function openOurs(
  browser: Browser,
  issue: Issue,
  preview: 'shown' | 'hidden',
): Promise<OpenPage> {
  const home = new Home();
  home.useNewLibrary();
  const folder = join(home.library ?? '', '2025-08-25-kw35');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '../publication.json'), publicationText(benchPublication));
  writeFileSync(join(folder, 'issue.json'), serialiseIssue(issue));
  const { page, close } = await startServer(home, browser);
  await page.locator('.ProseMirror p').first().waitFor();
  if (preview === 'hidden')
    await page.getByRole('button', { name: german.app.togglePreview, pressed: true }).click();
  await page.locator('aside.preview iframe').waitFor({
    state: preview === 'shown' ? 'visible' : 'detached',
  });
  return {
    page,
    close: async () => {
      await close();
      home.remove();
    },
  };
}
