import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, preview } from 'vite';
import { projectRoot } from '../../build/targets.ts';
import { renderForm } from '../../issue/exportIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { benchPublication } from './generatedIssue.ts';
import type { OpenPage } from './openPage.ts';

const config = {
  configFile: false,
  logLevel: 'error',
  root: join(import.meta.dirname, 'bare'),
  base: './',
  build: {
    outDir: join(projectRoot, '.cache/bench/bare'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
} as const;

export const barePage = join(config.build.outDir, 'index.html');

/** Builds the page that holds TipTap and nothing else, with the same bundler and for the same browsers as ours. */
export async function buildBare(): Promise<void> {
  await build(config);
}

/** The bare page with the issue's text, its headings, lists and links, as our rich text gives them to such editors. */
export async function openBare(browser: Browser, issue: Issue): Promise<OpenPage> {
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(
    (content) => {
      sessionStorage.setItem('content', content);
    },
    renderForm(issue, benchPublication, 'rich-text'),
  );
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.locator('.ProseMirror p').first().waitFor();
  return {
    page,
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}
