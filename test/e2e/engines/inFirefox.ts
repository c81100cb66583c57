import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the script in an installed Firefox, which Playwright cannot drive: the page sends back its result. */
export async function inFirefox(program: string, script: string): Promise<string> {
  const page = `<!doctype html><meta charset="utf-8"><script>${script.replaceAll('</', String.raw`<\/`)}
fetch('/', { method: 'POST', body: globalThis.result });</script>`;
  const { promise, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.method === 'POST') void text(request).then(resolve);
    response.setHeader('content-type', 'text/html').end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const home = mkdtempSync(join(tmpdir(), 'setzkasten-firefox-'));
  const { port } = server.address() as AddressInfo;
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', home, `http://127.0.0.1:${String(port)}/`],
    { env: { ...process.env, HOME: home }, stdio: 'ignore' },
  );
  try {
    return await promise;
  } finally {
    firefox.kill();
    await once(firefox, 'exit');
    server.closeAllConnections();
    server.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
