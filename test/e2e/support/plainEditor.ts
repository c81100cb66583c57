import { join } from 'node:path';
import { build, preview } from 'vite';
import { projectRoot } from '../../../build/targets.ts';

const config = {
  configFile: false,
  logLevel: 'error',
  root: join(import.meta.dirname, '../plain-editor'),
  base: './',
  build: { outDir: join(projectRoot, '.cache/plain-editor'), emptyOutDir: true },
  preview: { host: '127.0.0.1', port: 0 },
} as const;

/** Bundles the page with the plain TipTap editor and serves it to this computer; `close` ends that. */
export async function servePlainEditor(): Promise<{ url: string; close: () => Promise<void> }> {
  await build(config);
  const server = await preview(config);
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
