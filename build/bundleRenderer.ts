import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page that Electron and the browser show into dist/renderer, as vite.config.ts says. */
export async function bundleRenderer(root: string): Promise<void> {
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}
