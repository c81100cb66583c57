import type { Browser, BrowserContextOptions } from '@playwright/test';
import { callsOverHttp } from './callsOverHttp.ts';
import type { Home } from './home.ts';
import { serveApp } from './serveApp.ts';
import type { StartedFace } from './startedFace.ts';

/** Starts the app's server in a home and opens the printed address as a German author's browser does. */
export async function startServer(
  home: Pick<Home, 'folder' | 'library'>,
  browser: Browser,
  options: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
): Promise<StartedFace & { readonly pid: number }> {
  const served = await serveApp(home);
  const context = await browser.newContext({ locale: 'de-DE', ...options });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  await page.goto(served.address);
  return {
    page,
    requests,
    pid: served.pid,
    calls: callsOverHttp(page),
    kill: () => served.end('SIGKILL'),
    close: async () => {
      await context.close();
      await served.end('SIGTERM');
    },
  };
}
