import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the page for Electron and the browser into dist/renderer, as configured in vite.config.ts. Always for
 * production: a test that builds it has another `NODE_ENV`, by which Vite would take React's development version.
 */
export async function bundleRenderer(root: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
