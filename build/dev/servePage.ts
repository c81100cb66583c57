import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { projectRoot } from '../targets.ts';

/**
 * A local server without request handlers yet, and the middleware that serves the page from source, with hot reload.
 */
export interface PageServer {
  readonly server: Server;
  /** For example `http://127.0.0.1:4711`. */
  readonly origin: string;
  readonly vite: ViteDevServer;
}

/** Listens only on this computer, on any free port if `port` is 0. Rejects if the port is taken. */
export async function servePage(port: number): Promise<PageServer> {
  const server = createServer();
  server.listen({ host: '127.0.0.1', port });
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  const vite = await createVite({
    configFile: join(projectRoot, 'vite.config.ts'),
    cacheDir: join(projectRoot, '.cache/vite'),
    logLevel: 'warn',
    clearScreen: false,
    server: {
      middlewareMode: true,
      // Transform the whole page while the browser opens.
      warmup: { clientFiles: ['./main.tsx'] },
      // Absolute, because Electron's page comes from `app://setzkasten`.
      ws: { server, protocol: 'ws', host: '127.0.0.1', clientPort: taken },
    },
  });
  return { server, origin: `http://127.0.0.1:${String(taken)}`, vite };
}
