import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { bundle } from '../../../build/bundle.ts';
import { projectRoot } from '../../../build/targets.ts';
import { callsOverHttp } from './callsOverHttp.ts';
import type { StartedFace } from './startedFace.ts';
import type { Home } from './home.ts';
import { end, environmentOf } from './process.ts';

/** Starts the app's server in a home and opens the printed address as a German author's browser does. */
export async function startServer(
  home: Pick<Home, 'folder' | 'library'>,
  browser: Browser,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<StartedFace & { readonly pid: number }> {
  await bundle(['renderer', 'browser']);
  const library = home.library === undefined ? [] : ['--library', home.library];
  const server = spawn(
    process.execPath,
    [join(projectRoot, 'dist/browser/main.js'), '--no-open', ...library],
    { env: environmentOf(home), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await printedAddress(server);
  const context = await browser.newContext({ locale: 'de-DE', ...options });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    requests,
    pid: server.pid ?? 0,
    calls: callsOverHttp(page),
    kill: () => end(server, 'SIGKILL'),
    close: async () => {
      await context.close();
      await end(server, 'SIGTERM');
    },
  };
}

async function printedAddress(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server has no output.');
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended without printing its address.');
}
