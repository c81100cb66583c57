import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from './targets.ts';

const toolingThatShapesOutput = ['build', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** True if a target's output is missing or older than any source, folder or tool it is built from. */
export function isStale(root: string, { output, sources }: Target): boolean {
  const built = modifiedAt(join(root, output));
  return [...sources, ...toolingThatShapesOutput].some(
    (source) => newestIn(join(root, source)) > built,
  );
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Includes the folder's own mtime, which changes when a file is deleted or renamed. */
function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
