import { constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isAccessible } from './isAccessible.ts';

/** Returns the paths of the programs with those names on the PATH, in the order of the names, then of the folders. */
export function programsOnPath(
  names: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => isAccessible(path, constants.X_OK));
}
