import { chmodSync, existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleForNode } from './bundleForNode.ts';
import { bundlePictures } from './bundlePictures.ts';
import { isStale } from './isStale.ts';
import { isTargetName, projectRoot, type TargetName, targets, withNeeded } from './targets.ts';
import { withBuildLock } from './withBuildLock.ts';

/**
 * Builds the named targets, and what they need, whose sources are newer than their output. Reports what it builds, and how long that took,
 * on stderr. Throws if an entry is missing or does not compile.
 */
export async function bundle(names: readonly TargetName[]): Promise<void> {
  const staleNames = () => withNeeded(names).filter((name) => isStale(projectRoot, targets[name]));
  if (staleNames().length === 0) return;
  await withBuildLock(projectRoot, async () => {
    for (const name of staleNames()) await buildOne(name);
  });
}

async function buildOne(name: TargetName): Promise<void> {
  const { entry, output } = targets[name];
  if (!existsSync(join(projectRoot, entry))) {
    throw new Error(`${entry} is missing, so ${output} cannot be built.`);
  }
  const started = new Date();
  process.stderr.write(`Building ${output} … `);
  try {
    if (name === 'renderer') await bundleRenderer(projectRoot);
    else if (name === 'pictures') await bundlePictures(projectRoot, entry, output);
    else await bundleForNode(projectRoot, entry, output);
  } catch (error) {
    console.error('failed');
    throw error;
  }
  if (name === 'cli') chmodSync(join(projectRoot, output), 0o755);
  // Timestamped at the start: a source changed during the build makes the output stale again.
  utimesSync(join(projectRoot, output), started, started);
  console.error(`${((Date.now() - started.getTime()) / 1000).toFixed(1)} s`);
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const names = asked.length > 0 ? asked : Object.keys(targets);
  const unknown = names.find((name) => !isTargetName(name));
  try {
    if (unknown !== undefined) throw new Error(`${unknown} is not one of the build's targets.`);
    await bundle(names.filter(isTargetName));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Builds the page for Electron and the browser into dist/renderer, as configured in vite.config.ts. Always for
 * production: a test that builds it has another `NODE_ENV`, by which Vite would take React's development version.
 */
async function bundleRenderer(root: string): Promise<void> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
