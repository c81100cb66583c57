import { spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { chromium } from '@playwright/test';
import { isAccessible } from './isAccessible.ts';
import { programsOnPath } from './programsOnPath.ts';

/** What a browser may be called on the PATH, the one to prefer first. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The shell draws as Chromium does but has no windows of its own: a test starts in three quarters of the time. */
const debianPackages = ['chromium-headless-shell', 'fonts-liberation', 'fonts-noto-color-emoji'];

/** Where a browser may come from; tests hand in their own. */
export interface BrowserSources {
  environment: NodeJS.ProcessEnv;
  /** Where Playwright keeps the browser that it downloads. */
  playwrightPath: string;
  /** Installs Debian's packages; whether that worked. */
  install: () => boolean;
}

/**
 * A Chromium to test in: the one named by SETZKASTEN_CHROMIUM, Playwright's own, one on the PATH,
 * or Debian's, installed now if this process may. Throws one sentence when there is none.
 */
export function findBrowser({
  environment = process.env,
  playwrightPath = chromium.executablePath(),
  install = installFromDebian,
}: Partial<BrowserSources> = {}): string {
  const named = environment['SETZKASTEN_CHROMIUM'];
  if (named) {
    if (isAccessible(named, constants.X_OK)) return named;
    throw new Error(`SETZKASTEN_CHROMIUM names ${named}, which is not a program.`);
  }
  if (isAccessible(playwrightPath, constants.X_OK)) return playwrightPath;
  const onPath = () => programsOnPath(names, environment)[0];
  const found = onPath() ?? (install() ? onPath() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The end-to-end tests need a browser: run "npx playwright install chromium", install Chromium, or name one in SETZKASTEN_CHROMIUM.',
  );
}

function installFromDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  console.error(`Installing ${debianPackages.join(', ')} for the end-to-end tests …`);
  const aptGet = (...args: string[]) =>
    spawnSync('apt-get', ['-q', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', ...debianPackages);
}

if (import.meta.main) console.log(findBrowser());
