import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page for Electron and the browser into dist/renderer, as configured in vite.config.ts. */
export async function bundleRenderer(root: string): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}
