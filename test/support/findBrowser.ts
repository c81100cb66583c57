import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

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
    if (isExecutable(named)) return named;
    throw new Error(`SETZKASTEN_CHROMIUM names ${named}, which is not a program.`);
  }
  if (isExecutable(playwrightPath)) return playwrightPath;
  const found = findOnPath(environment) ?? (install() ? findOnPath(environment) : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The end-to-end tests need a browser: run "npx playwright install chromium", install Chromium, or name one in SETZKASTEN_CHROMIUM.',
  );
}

function findOnPath(environment: NodeJS.ProcessEnv): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
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
